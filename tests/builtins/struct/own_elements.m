% Elements made from one value don't share changes.
%@ source: spec 13
s = struct('a', {1, 2}, 'b', [1 2 3]);
s(1).b(1) = 9;
assert(isequal(s(1).b, [9 2 3]) && isequal(s(2).b, [1 2 3]))
