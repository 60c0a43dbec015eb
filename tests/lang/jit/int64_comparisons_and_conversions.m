% Comparisons and conversions of int64 and uint64 in hot loops.
%@ source: MATLAB documentation, "Integers", "Relational Operations"
function r = compare(n)
  a = intmax('uint64') - uint64(n); b = intmin('int64') + int64(n); r = zeros(1, 6);
  for k = 1:n
    a = a + 1; b = b - 1;
    r = r + [a > uint64(9223372036854775807), a == intmax('uint64'), b < 0, b <= intmin('int64'), a ~= 5, b >= 7];
    if a < 10, r(1) = -1; end
    if b > -1000, r(3) = -1; end
  end
end
function r = convert(n)
  r = 0;
  for k = 1:n
    a = int64(k) * 1000000007; u = uint64(a - 5); i = int32(u); b = uint8(a); d = double(u) - double(a); s = int64(-k);
    r = r + double(i) / 2147483647 + double(b) + d + double(uint64(s)) + double(int64(uint64(18446744073709551615)) > a);
    if logical(a), r = r + 1; end
  end
end
function [s, c] = classes(n)
  s = int64(2.5); c = {};
  for k = 1:n
    s = int64(k + 0.5); if k == n, c = {class(s), class(s + 1), class(1 - s), class(double(s)), class(s > 2)}; end
  end
end
disp(compare(300))
fprintf('%.10f\n', convert(300));
[s, c] = classes(300); disp(s), disp(c)
%|    300     1   300     1   300     0
%|
%| 75899.3969838677
%|    301
%|
%|     {'int64'}    {'int64'}    {'int64'}    {'double'}    {'logical'}
%|
