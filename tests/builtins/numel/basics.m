% The number of elements.
%@ source: documentation page of the function, checked against another implementation
assert(numel(ones(2,3)) == 6 && numel([]) == 0 && numel('abc') == 3 && numel({1,2}) == 2)
