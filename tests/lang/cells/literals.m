% Braces make cells, nest without flattening and expand lists.
%@ source: language.md 18.1
a = {2, 3}; b = {1, a{:}}; c = {1, a};
assert(isequal(b, {1, 2, 3}) && numel(c) == 2 && iscell(c{2}) && isequal(size({}), [0 0]) && isequal(size({1, 2; 3, 4}), [2 2]))
assert(isequal(size(cell(2)), [2 2]) && isequal(cell(1, 2), {[], []}) && numel({[]}) == 1 && isequal(size({{}}), [1 1]))
