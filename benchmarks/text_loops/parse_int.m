% Numbers to hexadecimal text and back.
1;
function total = parse_int(n)
  total = 0; seed = 42;
  for k = 1:n
    seed = mod(seed * 16807, 2147483647); s = dec2hex(seed); m = hex2dec(s); total = total + m + numel(s);
  end
end
n = 4000; if getenv('BENCH_SHORT'), n = 150; end
t = tic; total = parse_int(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
