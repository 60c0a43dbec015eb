% Extrema pass over NaN by default.
%@ source: documentation page of the function
assert(isequal(movmax([1 3 2 5], 3), [3 3 5 5]))
assert(isequal(movmax([1 NaN 2], 2), [1 1 2]))
assert(isequaln(movmax([1 NaN 2], 2, 'includenan'), [1 NaN NaN]))
assert(isa(movmax(int8([1 2]), 2), 'int8'))
