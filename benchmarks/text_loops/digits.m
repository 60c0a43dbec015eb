% Numbers out of a text, digit by digit.
1;
function total = numbers(s)
  total = 0; value = 0; inside = false;
  for k = 1:numel(s)
    c = s(k);
    if c >= '0' && c <= '9'
      value = 10 * value + (c - '0'); inside = true;
    elseif inside
      total = total + value; value = 0; inside = false;
    end
  end
end
n = 20000; if getenv('BENCH_SHORT'), n = 600; end
s = sprintf('%d,', mod((1:n) * 7919, 100003));
t = tic; total = numbers(s); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
