% Cumulative sums keep the class of their input; counts are doubles.
%@ source: language.md 15.24, 31.8
assert(isa(cumsum(int8([1 2])), 'int8') && isa(cumsum(single([1 2])), 'single') && isa(cumsum([true true]), 'double'))
assert(isa(accumarray([1; 2; 1], [1; 2; 3]), 'double') && isequal(accumarray([1; 2; 1], [1; 2; 3]), [4; 2]))
assert(isequal(cumsum(int8([100 100])), int8([100 127])) && isequal(cumprod([1 2 3]), [1 2 6]) && isequal(cummax([1 3 2]), [1 3 3]) && isequal(cummin([3 1 2]), [3 1 1]))
assert(any([0 1]) && ~all([0 1]) && isequal(diff([1 4 9]), [3 5]) && trapz([1 2 3]) == 4 && isequal(cumtrapz([1 2 3]), [0 1.5 4]))
assert(interp1([1 2 3], [10 20 30], 2.5) == 25 && norm(polyfit(1:3, [2 4 6], 1) - [2 0]) < 1e-12)
