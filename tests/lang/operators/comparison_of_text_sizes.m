% Comparison of rows and scalars gives a logical for each element.
%@ source: language.md 3.2
assert(isequal('abc' == 'b', logical([0 1 0])) && isequal([1 2 3] >= 2, logical([0 1 1])) && isequal(~([1 0] | [0 0]), logical([0 1])))
assert(isequal(-2:2 > 0, logical([0 0 0 1 1])) && isequal(1:3 ~= [1 5 3], logical([0 1 0])))
