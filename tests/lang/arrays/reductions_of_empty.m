% Reductions of empties give the neutral value, or nothing for extrema.
%@ source: language.md 14.8
assert(sum([]) == 0 && prod([]) == 1 && isequal(max([]), []) && all([]) && ~any([]) && isnan(mean([])) && isnan(median([])))
assert(isequal(sum(zeros(0, 3)), [0 0 0]) && isequal(size(sum(zeros(3, 0))), [1 0]) && sum(zeros(1, 0)) == 0)
assert(isequal(prod(zeros(0, 2)), [1 1]) && isequal(cumsum([]), []) && isempty('') && isempty({}) && ~isempty({[]}))
