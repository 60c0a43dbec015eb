% A blur and a gain on a picture of uint8, with saturation.
1;
function [a, total] = blur(a, n, rounds)
  total = 0; b = a;
  for r = 1:rounds
    for j = 2:n - 1
      for i = 2:n - 1
        s = double(a(i - 1, j)) + double(a(i + 1, j)) + double(a(i, j - 1)) + double(a(i, j + 1));
        b(i, j) = uint8(s / 4 * 1.25) - a(i, j) / 8;
      end
    end
    c = a; a = b; b = c;
    total = total + double(a(floor(n / 2), floor(n / 2)));
  end
  for j = 1:n
    for i = 1:n
      total = total + double(a(i, j)) * mod(i + j, 5);
    end
  end
end
function a = picture(n)
  a = zeros(n, n, 'uint8'); seed = 42;
  for j = 1:n
    for i = 1:n
      seed = mod(seed * 16807, 2147483647); a(i, j) = mod(seed, 256);
    end
  end
end
rounds = 50; if getenv('BENCH_SHORT'), rounds = 2; end
n = 150; a = picture(n);
t = tic; [a, total] = blur(a, n, rounds); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
