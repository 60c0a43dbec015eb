% Operands of the double operators must be single values.
%@ source: language.md 3.8
try, [1 0] && true; catch e, end
assert(strcmp(e.identifier, 'MATLAB:nonLogicalConditional'))
assert(contains(e.message, 'must be convertible to logical scalar values'))
try, [] || true; e = []; catch e, end
assert(strcmp(e.identifier, 'MATLAB:nonLogicalConditional'))
n = 1;
if [], n = 2; end
assert(n == 1)
