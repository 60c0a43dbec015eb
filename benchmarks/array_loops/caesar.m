% Letters of a char array shifted one by one.
1;
function s = caesar(s, shift)
  for k = 1:numel(s)
    c = s(k);
    if c >= 'a' && c <= 'z'
      s(k) = char(mod(c - 'a' + shift, 26) + 'a');
    elseif c == ' '
      s(k) = '_';
    end
  end
end
function total = several(n, rounds)
  s = repmat('a', 1, n); seed = 42; total = 0;
  for k = 1:n
    seed = mod(seed * 16807, 2147483647); d = mod(seed, 27);
    if d == 26
      s(k) = ' ';
    else
      s(k) = char('a' + d);
    end
  end
  for r = 1:rounds
    s = caesar(s, r);
  end
  for k = 1:n
    total = total + double(s(k)) * mod(k, 7);
  end
end
rounds = 60; if getenv('BENCH_SHORT'), rounds = 1; end
t = tic; total = several(100000, rounds); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
