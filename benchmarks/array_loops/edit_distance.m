% Levenshtein's distance of two texts of digits.
1;
function s = random_text(n, seed)
  s = repmat('a', 1, n);
  for k = 1:n
    seed = mod(seed * 16807, 2147483647); s(k) = char(97 + mod(seed, 4));
  end
end
function d = edit_distance(a, b)
  m = length(a); n = length(b); table = zeros(m + 1, n + 1);
  for i = 1:m
    table(i + 1, 1) = i;
  end
  for j = 1:n
    table(1, j + 1) = j;
    for i = 1:m
      if a(i) == b(j)
        table(i + 1, j + 1) = table(i, j);
      else
        table(i + 1, j + 1) = min(table(i, j), min(table(i, j + 1), table(i + 1, j))) + 1;
      end
    end
  end
  d = table(m + 1, n + 1);
end
n = 1500; if getenv('BENCH_SHORT'), n = 300; end
a = random_text(n, 11); b = random_text(n, 12);
t = tic; d = edit_distance(a, b); e = toc(t);
fprintf('%.15g\n%.6f\n', d, e);
