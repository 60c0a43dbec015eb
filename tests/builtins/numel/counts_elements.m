% numel is the number of elements.
%@ source: MATLAB documentation
assert(numel(ones(2,3)) == 6 && numel('hello') == 5 && numel({1,2}) == 2 && numel([]) == 0)
