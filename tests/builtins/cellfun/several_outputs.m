% Every output is collected.
%@ source: docs cellfun
[a, b] = cellfun(@(x) deal(x, x * 2), {1, 2});
assert(isequal(a, [1 2]) && isequal(b, [2 4]))
