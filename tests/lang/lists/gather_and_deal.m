% Lists build arrays and cells, and spread over several targets.
%@ source: language.md 12.5
c = {1, 2, 3};
assert(isequal(vertcat(c{:}), [1; 2; 3]) && isequal({c{:}, 4}, {1, 2, 3, 4}))
[a, b] = c{2:3}; assert(a == 2 && b == 3)
[p, q] = c{:}; assert(p == 1 && q == 2)
o = {'a', 1, 'b', 2}; s = struct(o{:}); assert(s.a == 1 && s.b == 2)
s = struct('f', {1, 2}); [s.f] = deal(9); assert(isequal([s.f], [9 9]))
v = {10, 20}; [s.f] = v{:}; assert(isequal([s.f], [10 20]))
