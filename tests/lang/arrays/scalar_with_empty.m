% A scalar with an empty array gives the empty size.
%@ source: language.md 14.3
assert(isequal(size(5 + zeros(0, 3)), [0 3]) && isequal(size([] * 2), [0 0]) && isequal(size([] == 1), [0 0]))
assert(islogical([] > 3) && isequal(size(-zeros(3, 0)), [3 0]) && isequal(size(~[]), [0 0]))
