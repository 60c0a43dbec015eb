% The middle, NaN with NaN.
%@ source: documentation page of the function, checked against another implementation
assert(median([3 1 2]) == 2 && median([1 2 3 4]) == 2.5 && isequal(median([1 2;3 4]), [2 3]) && isnan(median([1 NaN])))
