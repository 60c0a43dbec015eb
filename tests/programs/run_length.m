% Runs of equal elements are encoded and decoded.
%@ source: language.md 9, 31
x = [1 1 1 4 4 2];
starts = [1 find(diff(x) ~= 0) + 1];
lengths = diff([starts numel(x) + 1]);
values = x(starts);
assert(isequal(lengths, [3 2 1]) && isequal(values, [1 4 2]))
y = repelem(values, lengths);
assert(isequal(x, y))
