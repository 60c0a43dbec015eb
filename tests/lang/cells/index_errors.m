% Braces need a cell and an index within it.
%@ source: language.md 18.2
x = 5; c = {1};
try, x{1}; catch e1, end
try, c{2}; catch e2, end
assert(strcmp(e1.identifier, 'MATLAB:cellRefFromNonCell') && contains(e1.message, 'Brace indexing is not supported'))
assert(strcmp(e2.identifier, 'MATLAB:badsubscript') && contains(e2.message, 'Index must not exceed 1'))
