% Parentheses, braces and dots follow each other freely.
%@ source: language.md 10.13
s(2).c = {1, 2, struct('x', [7 8; 9 10])};
assert(s(2).c{3}.x(2, 1) == 9 && isequal(s(2).c{3}(1).x(1, :), [7 8]))
q = {{5, {6}}};
assert(q{1}{2}{1} == 6 && isequal(q{1}(1), {5}))
h.f = {@(x) struct('v', x)};
r = h.f{1}(4);
assert(r.v == 4)
