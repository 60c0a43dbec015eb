% int32 arithmetic that saturates now and then.
1;
function total = lcg_int32(n)
  x = int32(7); total = 0; low = int32(65535); factor = int32(40503); step = int32(12345); top = intmax('int32');
  for k = 1:n
    y = x * factor + step;
    if y == top
      x = max(bitand(x, low) - int32(mod(k, 1000)), 0);
    else
      x = bitand(y, low) + 1;
    end
    total = total + double(x);
  end
end
n = 5000000; if getenv('BENCH_SHORT'), n = 200000; end
t = tic; total = lcg_int32(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
