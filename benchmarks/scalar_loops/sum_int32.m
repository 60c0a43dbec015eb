% A sum of int32, and integer division that rounds.
1;
function total = sum_int32(n)
  total = int32(0); three = int32(3);
  for k = 1:n
    total = total + int32(k) / three;
    if total > 2000000000
      total = total - int32(2000000000);
    end
  end
end
n = 12000000; if getenv('BENCH_SHORT'), n = 200000; end
t = tic; total = sum_int32(n); e = toc(t);
fprintf('%.15g\n%.6f\n', double(total), e);
