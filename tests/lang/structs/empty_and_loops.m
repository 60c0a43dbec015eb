% A scalar struct isn't empty, and functions run over struct arrays and fields.
%@ source: language.md 19.7, 19.10
s = struct('n', {1, 2, 3});
assert(~isempty(struct()) && isstruct(s) && numel(s) == 3 && isrow(s) && isequal(arrayfun(@(e) e.n * 2, s), [2 4 6]))
t = struct('x', 1, 'y', 2); total = 0;
for f = fieldnames(t)', total = total + t.(f{1}); end
assert(total == 3)
