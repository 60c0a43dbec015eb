% Changing a copy never changes the original, at any depth.
%@ source: language.md 13.1, 13.3
x = 1:3; y = x; y(1) = 9; assert(isequal(x, 1:3))
s.a.b = {1, 2}; t = s; t.a.b{2} = 5; assert(s.a.b{2} == 2 && t.a.b{2} == 5)
c = {1, {2}}; d = c; d{2}{1} = 0; assert(c{2}{1} == 2)
w = "abc"; v = w; v(2) = "d"; assert(numel(w) == 1)
