% Cells are compared by isequal only.
%@ source: language.md 18.4, 18.8
assert(isequal({1, 'a'}, {1, 'a'}) && ~isequal({1}, {2}) && ~isequal({1}, {1, 1}))
try, {1} == 1; catch e1, end
try, {1} + 1; catch e2, end
assert(strcmp(e1.identifier, 'MATLAB:UndefinedFunction') && contains(e1.message, '''=='' is not supported for operands of type ''cell'''))
assert(contains(e2.message, '''+'' is not supported for operands of type ''cell'''))
