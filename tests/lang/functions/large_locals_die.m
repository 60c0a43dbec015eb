% Large variables of a function give their memory back when it returns; what it has handed out stays.
%@ source: octave-cli 7.3
function [b, c] = made(a, n)
  t = zeros(1, n) + a(1); u = t; v = {t}; s.field = t;
  b = t; b(2) = 5; c = v;
  t(1) = 100; u(1) = u(1) + s.field(1);
end
function b = kept(a, k)
  persistent p
  if isempty(p), p = ones(1, 5000) * 3; end
  t = p; w = a;
  b = @() t(1) + w(k);
end
function b = passed(a)
  a(1) = a(1) + 1; b = a;
end
function b = same(a), t = a * 2; b = a; end
a = ones(1, 6000); h = {};
for k = 1:40
  [b, c] = made(a, 6000);
  assert(b(1) == 1 && b(2) == 5 && c{1}(1) == 1 && c{1}(2) == 1 && a(1) == 1)
  h{k} = kept(a * k, k); a2 = passed(a); a3 = same(a); z = zeros(1, 6000);
  assert(a2(1) == 2 && a(1) == 1 && isequal(a3, a) && ~any(z))
end
for k = 1:40, assert(h{k}() == 3 + k), end
x = ones(200, 50);
for k = 1:30, x = passed(x); y = zeros(200, 50); y(3) = k; end
fprintf('%d %d %d %d\n', x(1), x(2), y(3), sum(y(:)))
%| 31 1 30 30
