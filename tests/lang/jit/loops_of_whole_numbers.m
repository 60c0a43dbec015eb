% Whole numbers in doubles: where they leave the range, the division isn't exact, or zero has a sign.
%@ source: octave-cli 7.3
1;
function [x, steps] = halve(x, n)
  steps = 0;
  for k = 1:n
    if mod(x, 2) == 0, x = x / 2; else, x = 3 * x + 1; end
    steps = steps + 1;
  end
end
function x = thirds(x, n)
  for k = 1:n
    x = x / 3;
    if mod(x, 1) ~= 0, x = x * 9 + 2; end
  end
end
function s = rests(n)
  s = 0;
  for k = -n:n
    for d = -3:3
      s = s + mod(k, d) * 2 + rem(k, d + 10);
    end
  end
end
function s = floors(n)
  s = 0; x = n;
  while x > -n
    s = s + floor(x / 7) + fix(x / 4) - ceil(x / 3) + floor(x / 8) * floor(x / 2);
    x = x - 1;
  end
end
function s = zeros_with_sign(n)
  s = 0;
  for k = -n:n
    x = fix(k / 4); y = k * -1; z = rem(k, 4);
    s = s + (1 / x == -Inf) + 2 * (1 / y == -Inf) + 4 * (z < 0);
  end
end
function p = grows(n)
  p = 1;
  for k = 1:n
    p = p * 3; q = mod(p, 10);
  end
  p = p + q;
end
function [s, i] = steps_of_while(n, by)
  s = 0; i = 1; a = 1:100;
  while i <= n
    s = s + a(i); i = i + by;
  end
end
function s = digits_of(n)
  s = 0;
  for k = 1:n
    x = k; r = 0;
    while x > 0
      r = 10 * r + mod(x, 10); x = floor(x / 10);
    end
    s = s + (r == k) * k;
  end
end
[x, n] = halve(27, 500); fprintf('%.17g %d\n', x, n);
[x, n] = halve(9007199254740991, 300); fprintf('%.17g %d\n', x, n);
[x, n] = halve(0.5, 200); fprintf('%.17g %d\n', x, n);
[x, n] = halve(-17, 300); fprintf('%.17g %d\n', x, n);
fprintf('%.17g\n', thirds(3 ^ 30, 300), rests(300), floors(900), zeros_with_sign(400), grows(20), grows(300), digits_of(3000));
[s, i] = steps_of_while(100, 1); fprintf('%g %g\n', s, i);
[s, i] = steps_of_while(100, 3); fprintf('%g %g\n', s, i);
for by = [0.5 1]
  try
    [s, i] = steps_of_while(101, by);
  catch
    disp('error')
  end
end
%| 2 500
%| 29112356654 300
%| 6723778558 200
%| -182 300
%| 161
%| 0
%| 30373982
%| 1205
%| 3486784402
%| 1.3689147905858834e+143
%| 89970
%| 5050 101
%| 1717 103
%| error
%| error
