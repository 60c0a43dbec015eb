% Structs are selected and deleted through masks.
%@ source: language.md 11.10
s = struct('n', {5, 1, 7});
s([s.n] > 6) = [];
assert(isequal([s.n], [5 1]))
[~, order] = sort([s.n]);
s = s(order);
assert(isequal([s.n], [1 5]))
