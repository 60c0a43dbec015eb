% A function with lent parameters writes its own variables in place, and copies a parameter once before writing to it.
%@ source: docs "Avoid Unnecessary Copies of Data"
1;
function [c, s, x] = put(c, s, x, k, v)
    own = {}; own{1} = v; own{2} = k; row = zeros(1, 2); row(2) = k; row(3) = k + 1; row(end, 1) = -1;
    t.a = 1; t.a = t.a + k; u(1).f = k; u(2).f = v; u(2).f = u(1).f;
    c{k} = own; c{k + 1} = row; s.n = t.a; s.n = s.n + u(2).f; x(k) = v; x(k, 2) = v;
end
function p = renamed(p, name)
    p.(name) = p.(name) + 1; p.inner.(name)(2) = 7;
end
c = {1, 2}; s = struct('n', 0); x = [1; 2; 3];
[d, t, y] = put(c, s, x, 2, 9);
assert(isequal(c, {1, 2}) && isequal(s, struct('n', 0)) && isequal(x, [1; 2; 3]))
assert(isequal(d, {1, {9, 2}, [-1 2 3]}) && t.n == 5 && isequal(y, [1 0; 9 9; 3 0]))
p = struct('a', 1, 'inner', struct('a', [1 2 3])); q = renamed(p, 'a');
assert(p.a == 1 && isequal(p.inner.a, [1 2 3]) && q.a == 2 && isequal(q.inner.a, [1 7 3]))
