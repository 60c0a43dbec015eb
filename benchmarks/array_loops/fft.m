% A Fourier transform of radix 2 in a complex array, by loops.
1;
function x = transform(x, n)
  j = 1;
  for i = 1:n - 1
    if i < j
      w = x(i); x(i) = x(j); x(j) = w;
    end
    m = n / 2;
    while m >= 1 && j > m
      j = j - m; m = m / 2;
    end
    j = j + m;
  end
  span = 1;
  while span < n
    turn = complex(cos(pi / span), -sin(pi / span)); w = complex(1, 0);
    for m = 1:span
      for i = m:2 * span:n
        u = w * x(i + span); x(i + span) = x(i) - u; x(i) = x(i) + u;
      end
      w = w * turn;
    end
    span = 2 * span;
  end
end
function total = several(n, rounds)
  x = complex(zeros(1, n), zeros(1, n)); total = 0;
  for r = 1:rounds
    for k = 1:n
      x(k) = complex(mod(k * r, 7), mod(k, 5));
    end
    x = transform(x, n);
    for k = 1:n
      total = total + abs(real(x(k))) + abs(imag(x(k)));
    end
  end
end
rounds = 1000; if getenv('BENCH_SHORT'), rounds = 6; end
t = tic; total = several(1024, rounds); e = toc(t);
fprintf('%.10g\n%.6f\n', total, e);
