% By columns, along a dimension, of all; 0 for nothing.
%@ source: documentation page of the function, checked against another implementation
assert(sum([1 2 3]) == 6 && isequal(sum([1 2;3 4]), [4 6]) && isequal(sum([1 2;3 4], 2), [3;7]) && sum([]) == 0 && sum([1 2;3 4], 'all') == 10)
assert(isa(sum(int8([100 100]), 'native'), 'int8') && sum(int8([100 100]), 'native') == 127 && sum(int8([100 100])) == 200)
