% Nonzero numbers are true and NaN can't be.
%@ source: language.md 15.21
assert(isequal(logical([2 0 -1]), [true false true]) && isequal(~[2 0], [false true]) && xor(true, 0) && nnz([1 0 2]) == 2)
try, logical(NaN); e1 = []; catch e1, end
try, ~NaN; e2 = []; catch e2, end
assert(contains(e1.message, 'converted to logical') && contains(e2.message, 'converted to logical'))
