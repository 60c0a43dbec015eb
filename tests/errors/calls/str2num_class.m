% Function str2num takes text only.
%@ source: language.md 21
try, str2num(5); catch e, end
assert(strcmp(e.identifier, 'MATLAB:str2num:InvalidArgument') && strcmp(e.message, 'Input must be a character vector or string scalar.'))
