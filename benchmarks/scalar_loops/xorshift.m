% A generator of shifts and exclusive ors on uint32.
1;
function total = xorshift(n)
  x = uint32(2463534242); total = 0;
  for k = 1:n
    x = bitxor(x, bitshift(x, 13));
    x = bitxor(x, bitshift(x, -17));
    x = bitxor(x, bitshift(x, 5));
    total = total + double(bitand(x, 255));
  end
end
n = 6000000; if getenv('BENCH_SHORT'), n = 150000; end
t = tic; total = xorshift(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
