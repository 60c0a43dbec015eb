1; % functions first: Octave defines them when it gets there
function x = qs(x, lo, hi)
  while lo < hi
    p = x(floor((lo + hi) / 2)); i = lo; j = hi;
    while i <= j
      while x(i) < p, i = i + 1; end
      while x(j) > p, j = j - 1; end
      if i <= j
        w = x(i); x(i) = x(j); x(j) = w; i = i + 1; j = j - 1;
      end
    end
    if j - lo < hi - i
      x = qs(x, lo, j); lo = i;
    else
      x = qs(x, i, hi); hi = j;
    end
  end
end
n = 5000; x = mod((1:n) * 7919, 10007);
t = tic; x = qs(x, 1, n); e = toc(t);
fprintf('%d\n%.6f\n', x(1) + x(100) * 3 + x(end), e);
