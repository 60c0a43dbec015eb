% Braces, fields of struct arrays and varargin make lists.
%@ source: language.md 12.1
c = {1, 2, 3}; s = struct('f', {4, 5});
assert(isequal([c{2:3} s.f], [2 3 4 5]) && isequal({c{:}, s(2).f}, {1, 2, 3, 5}))
m = {1, 2; 3, 4};
assert(isequal([m{:, 1}], [1 3]) && isequal([m{:}], [1 3 2 4]))
t = {struct('g', 9)};
assert(t{1}.g == 9 && t{:}.g == 9)
