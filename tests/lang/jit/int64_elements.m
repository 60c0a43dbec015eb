% Elements of int64 and uint64 arrays are loaded, computed with and stored in hot loops.
%@ source: MATLAB documentation, "Integers"
function x = fill(n)
  x = zeros(1, n, 'uint64'); h = uint64(14695981039346656037);
  for k = 1:n
    h = bitxor(h, uint64(mod(k, 256)));
    h = mod(h, uint64(4294967291)) * 1099511 + 7;
    x(k) = h;
  end
end
function [total, most, odd] = use(x)
  total = uint64(0); most = uint64(0); odd = 0;
  for k = 1:numel(x)
    v = x(k); total = total + bitshift(v, -3); most = max(most, v);
    if bitand(v, 1) == 1, odd = odd + 1; end
  end
end
function y = differences(x)
  y = zeros(size(x), 'int64');
  for k = 2:numel(x)
    y(k) = int64(x(k)) - int64(x(k - 1));
  end
end
function y = rounded(n)
  y = zeros(1, n, 'int64');
  for k = 1:n
    y(k) = k * 0.5 - n / 4;
  end
end
x = fill(400); [total, most, odd] = use(x);
fprintf('%s %s %d\n', mat2str(total), mat2str(most), odd);
y = differences(x); disp(y([2 3 400])), disp(sum(y, 'native') == int64(x(end)) - int64(x(1)))
disp(rounded(11))
z = intmin('int64'); z(300) = intmax('int64'); disp(class(differences(z)))
%| 118880735471650221 4722150667275622 206
%|    -1229259642178470    3239355825943573     314434925416682
%|
%|    1
%|
%|    -2   -2   -1   -1    0    0    1    1    2    2    3
%|
%| int64
