% Lengths of Collatz sequences: parity tests and halving.
1;
function [best, total] = collatz(n)
  best = 0; longest = 0; total = 0;
  for start = 1:n
    x = start; steps = 0;
    while x ~= 1
      if mod(x, 2) == 0
        x = x / 2;
      else
        x = 3 * x + 1;
      end
      steps = steps + 1;
    end
    total = total + steps;
    if steps > longest
      longest = steps; best = start;
    end
  end
end
n = 120000; if getenv('BENCH_SHORT'), n = 2500; end
t = tic; [best, total] = collatz(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total + best, e);
