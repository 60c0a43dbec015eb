% Sums, differences and products of int64 and uint64 in hot loops stay at the ends of their ranges.
%@ source: MATLAB documentation, "Integer Arithmetic"
function [lo, hi, p] = signed(n)
  lo = int64(0); hi = int64(0); p = int64(1);
  for k = 1:n
    lo = lo - int64(4611686018427387904); hi = hi + int64(4611686018427387904);
    p = p * -3;
  end
end
function [lo, hi, p] = unsigned(n)
  lo = uint64(5); hi = uint64(0); p = uint64(1);
  for k = 1:n
    lo = lo - 1; hi = hi + uint64(9223372036854775808);
    p = p * uint64(7);
  end
end
function t = mixed(n)
  t = int64(9007199254740993);
  for k = 1:n
    t = t + k; t = 3 * t; t = t - 0.5; t = t / 3; t = 2.5 - t; t = 0 - t;
  end
end
[a, b, c] = signed(3); disp([a b c])
[a, b, c] = signed(30); disp([a b c])
[a, b, c] = signed(400); disp([a b c])
[a, b, c] = unsigned(3); disp([a b c])
[a, b, c] = unsigned(400); disp([a b c])
disp(mixed(1)), disp(mixed(50)), disp(mixed(500))
%|    -9223372036854775808    9223372036854775807                    -27
%|
%|    -9223372036854775808    9223372036854775807        205891132094649
%|
%|    -9223372036854775808    9223372036854775807    9223372036854775807
%|
%|                       2   18446744073709551615                    343
%|
%|                       0   18446744073709551615   18446744073709551615
%|
%|    9007199254740992
%|
%|    9007199254742168
%|
%|    9007199254865243
%|
