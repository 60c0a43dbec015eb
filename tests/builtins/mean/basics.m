% By columns, along a dimension, of integers.
%@ source: documentation page of the function, checked against another implementation
assert(mean([1 2 3]) == 2 && isequal(mean([1 2;3 4]), [2 3]) && isequal(mean([1 2;3 4], 2), [1.5;3.5]) && isa(mean(int8([1 2])), 'double') && isnan(mean([])))
