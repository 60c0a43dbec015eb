% Code, expressions and a second text for errors.
%@ source: language.md 28.1, 28.2
eval('q = 3;'); assert(q == 3)
assert(eval('1 + 1') == 2)
[a, b] = eval('size(ones(2, 5))'); assert(a == 2 && b == 5)
eval('error(''x'')', 'w = 1;'); assert(w == 1)
eval('bad syntax here(', 'w = 2;'); assert(w == 2)
eval('x = 1')
%| x =
%|
%|      1
assert(inside(4) == 5)
eval('1 +')
%@ error: MATLAB:m_invalid_syntax
function r = inside(z)
  eval('r = z + 1;')
end
