% Targets may be variables, elements, fields, braces and ignored outputs.
%@ source: language.md 4.6
x = 1:3; s.v = 0; c = {};
[x(2), s.v, c{2}, ~, y] = deal(10, 20, 30, 40, 50);
assert(isequal(x, [1 10 3]) && s.v == 20 && isequal(c, {[], 30}) && y == 50)
[p(3), q.r.t] = max([1 8 2]);
assert(isequal(p, [0 0 8]) && q.r.t == 2)
