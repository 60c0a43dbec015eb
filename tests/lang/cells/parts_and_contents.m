% Parentheses give a cell and braces the contents.
%@ source: language.md 18.2
c = {1, 'ab'; [3 4], {5}};
assert(isequal(c(1, :), {1, 'ab'}) && isequal(c{2, 1}(2), 4) && c{2, 2}{1} == 5 && iscell(c(1)) && isequal(c(:, 1), {1; [3 4]}))
