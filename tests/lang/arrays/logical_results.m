% Comparisons and logical operators give logical arrays.
%@ source: language.md 15.21
assert(islogical(1 == 1) && islogical([1 2] & 1) && islogical(~5) && islogical(xor(1, 0)) && islogical(any([1 0])))
assert(isequal(class(true & 1), 'logical') && isequal(true + 1, 2) && isequal(-true, -1) && isequal(any([0 0; 0 3], 2), [false; true]))
