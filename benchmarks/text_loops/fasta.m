% Random genes by a cumulative table, and their reverse complement.
1;
function s = genes(n)
  letters = 'acgt'; limits = [0.3029549426680 0.5009432431601 0.6984905497992 1]; seed = 42; s = repmat('a', 1, n);
  for k = 1:n
    seed = mod(seed * 3877 + 29573, 139968); r = seed / 139968; j = 1;
    while limits(j) < r
      j = j + 1;
    end
    s(k) = letters(j);
  end
end
function r = reverse_complement(s)
  n = numel(s); r = s;
  for k = 1:n
    switch s(k)
      case 'a', r(n + 1 - k) = 't';
      case 'c', r(n + 1 - k) = 'g';
      case 'g', r(n + 1 - k) = 'c';
      otherwise, r(n + 1 - k) = 'a';
    end
  end
end
n = 100000; if getenv('BENCH_SHORT'), n = 4000; end
t = tic; r = reverse_complement(genes(n)); e = toc(t);
fprintf('%.15g\n%.6f\n', sum(double(r) .* mod(1:n, 17)), e);
