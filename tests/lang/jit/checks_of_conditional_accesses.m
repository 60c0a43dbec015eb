% Accesses that some rounds don't make may be out of bounds in those.
%@ source: octave-cli 7.3
1;
function s = neighbours(x, n)
  s = 0;
  for k = 1:n
    if k > 1, s = s + x(k - 1); end
    if k < n, s = s - 2 * x(k + 1); end
  end
end
function s = table_or_zero(t, n)
  s = 0;
  for i = 1:n
    for j = 1:n
      if i <= 10 && j <= 10
        s = s + t(i, j);
      end
    end
  end
end
function s = until_error(x, n)
  s = 0;
  for k = 1:n
    if x(k) > 0, s = s + x(k + 1); end
  end
end
x = mod(1:500, 9); t = reshape(1:100, 10, 10);
fprintf('%g\n', neighbours(x, 500), neighbours(x, 20), neighbours(x, 500));
for n = [5 10 11 40 10], fprintf('%g\n', table_or_zero(t, n)); end
for n = [499 500 501]
  try
    fprintf('%g\n', until_error(x, n));
  catch
    disp('error')
  end
end
%| -1998
%| -75
%| -1998
%| 575
%| 5050
%| 5050
%| 5050
%| 5050
%| 1939
%| error
%| error
