% An array of structs: bodies that move and bounce.
1;
function total = bounce(n, steps)
  bodies = struct('x', cell(1, n), 'v', 0, 'hits', 0);
  for k = 1:n
    bodies(k).x = k / n; bodies(k).v = 0.01 * mod(k, 7) - 0.03;
  end
  for s = 1:steps
    for k = 1:n
      bodies(k).x = bodies(k).x + bodies(k).v;
      if bodies(k).x < 0 || bodies(k).x > 1
        bodies(k).v = -bodies(k).v; bodies(k).hits = bodies(k).hits + 1;
      end
    end
  end
  total = 0;
  for k = 1:n
    total = total + bodies(k).x + bodies(k).hits;
  end
end
steps = 1000; if getenv('BENCH_SHORT'), steps = 30; end
t = tic; total = bounce(100, steps); e = toc(t);
fprintf('%.12g\n%.6f\n', total, e);
