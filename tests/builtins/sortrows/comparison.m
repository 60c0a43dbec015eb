% Complex rows go by their real parts or by their magnitudes.
%@ source: documentation page of the function
A = [3+0i 1; -4+0i 2; 1+2i 3];
assert(isequal(sortrows(A, 'ComparisonMethod', 'real'), A([2 3 1], :)))
assert(isequal(sortrows(A, 'ComparisonMethod', 'abs'), A([3 1 2], :)))
