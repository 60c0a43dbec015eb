% The game of life on a torus, in matrices of doubles.
1;
function total = life(n, generations)
  a = zeros(n, n); b = zeros(n, n); seed = 42;
  for j = 1:n
    for i = 1:n
      seed = mod(seed * 16807, 2147483647); a(i, j) = mod(seed, 3) == 0;
    end
  end
  for g = 1:generations
    for j = 1:n
      left = j - 1; right = j + 1;
      if left < 1, left = n; end
      if right > n, right = 1; end
      for i = 1:n
        up = i - 1; down = i + 1;
        if up < 1, up = n; end
        if down > n, down = 1; end
        s = a(up, left) + a(i, left) + a(down, left) + a(up, j) + a(down, j) + a(up, right) + a(i, right) + a(down, right);
        if s == 3 || (s == 2 && a(i, j) == 1)
          b(i, j) = 1;
        else
          b(i, j) = 0;
        end
      end
    end
    c = a; a = b; b = c;
  end
  total = 0;
  for j = 1:n
    for i = 1:n
      total = total + a(i, j) * (i + j);
    end
  end
end
generations = 200; if getenv('BENCH_SHORT'), generations = 8; end
t = tic; total = life(90, generations); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
