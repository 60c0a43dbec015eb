% Braces past the end of a string array are refused.
%@ source: language.md 21
s = "a";
try, s{2}; catch e, end
assert(strcmp(e.identifier, 'MATLAB:badsubscript') && strcmp(e.message, 'Index exceeds the number of array elements. Index must not exceed 1.'))
