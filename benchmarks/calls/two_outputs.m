% A function with two outputs, called in a loop: rotations of a point.
1;
function [u, v] = rotate(x, y, c, s)
  u = c * x - s * y; v = s * x + c * y;
end
function total = two_outputs(n)
  x = 1; y = 0; total = 0; c = 0.8; s = 0.6;
  for k = 1:n
    [x, y] = rotate(x, y, c, s);
    total = total + abs(x) + y;
  end
end
n = 5000000; if getenv('BENCH_SHORT'), n = 100000; end
t = tic; total = two_outputs(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
