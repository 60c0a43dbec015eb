% Rounds that read what the round before has written.
%@ source: octave-cli 7.3
1;
function check(x)
  y = x(isfinite(x));
  fprintf('%.12g %d %.12g\n', sum(y), numel(y), x(end));
end
function x = forwards(x, n)
  for k = 2:n
    x(k) = x(k) + 0.5 * x(k - 1);
  end
end
function x = backwards(x, n)
  for k = n - 1:-1:1
    x(k) = x(k) - x(k + 1) / 3;
  end
end
function u = both_ways(u, n)
  for j = 2:n - 1
    for i = 2:n - 1
      u(i, j) = (u(i - 1, j) + u(i + 1, j) + u(i, j - 1) + u(i, j + 1)) / 4;
    end
  end
  for i = 2:n - 1
    for j = 2:n - 1
      u(i, j) = u(i, j) - u(i, j - 1) / 8;
    end
  end
end
function x = skipping(x, n)
  for k = 2:n
    if mod(k, 3) == 0, continue; end
    x(k) = x(k - 1) + 1;
  end
end
function x = behind_the_store(x, n)
  s = 0;
  for k = 2:n
    x(k) = 2 * x(k) + s; s = mod(x(k - 1), 5);
  end
end
function x = two_stores(x, n)
  for k = 2:n - 1
    x(k) = x(k - 1) + 1; x(k + 1) = x(k + 1) * 2;
  end
end
function x = two_apart(x, n)
  for k = 3:n
    x(k) = x(k) + x(k - 1) - x(k - 2);
  end
end
function [x, y] = conditional_read(x, n)
  y = 0;
  for k = 2:n
    if x(k) > 2, y = y + x(k - 1); end
    x(k) = mod(x(k) * 3, 7);
  end
end
x = mod((1:400) * 7, 11);
check(forwards(x, 400)); check(backwards(x, 400)); check(skipping(x, 400)); check(behind_the_store(x, 400));
check(two_stores(x, 400)); check(two_apart(x, 400));
[a, b] = conditional_read(x, 400); check(a); fprintf('%g\n', b);
check(reshape(both_ways(mod(reshape(1:900, 30, 30), 13), 30), 1, []));
x(1) = NaN; x(5) = Inf; check(forwards(x, 400)); x(1) = -0; check(1 ./ forwards(zeros(1, 300) * -1, 300));
y = x; z = forwards(y, 400); check(y); check(z);
for k = [300 399 400 401]
  try
    check(forwards(x, k));
  catch
    disp('error')
  end
end
%| 3999.07181241 400 12.9281875916
%| 1506.22098048 400 6
%| 2412 400 11
%| 4656 400 13
%| 82206 400 12
%| 2005 400 9
%| 1167 400 4
%| 803
%| 4856.58262343 900 3
%| 0 0 NaN
%| 0 0 -Inf
%| 1997 399 6
%| 26.25 4 Inf
%| 527.25 104 6
%| 32.25 5 6
%| 26.25 4 Inf
%| error
