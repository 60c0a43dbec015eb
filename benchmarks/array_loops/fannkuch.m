% The most flips of a permutation, and a checksum over all permutations.
1;
function [flips_max, checksum] = fannkuch(n)
  p = 1:n; q = zeros(1, n); counts = zeros(1, n); flips_max = 0; checksum = 0; sign = 1; r = n;
  while true
    while r > 1
      counts(r) = r; r = r - 1;
    end
    if p(1) ~= 1
      for k = 1:n
        q(k) = p(k);
      end
      flips = 0; first = q(1);
      while first ~= 1
        low = 2; high = first - 1;
        while low < high
          w = q(low); q(low) = q(high); q(high) = w; low = low + 1; high = high - 1;
        end
        w = q(first); q(first) = first; first = w; flips = flips + 1;
      end
      if flips > flips_max
        flips_max = flips;
      end
      checksum = checksum + sign * flips;
    end
    sign = -sign; r = 2;
    while true
      if r > n
        return
      end
      w = p(1);
      for k = 1:r - 1
        p(k) = p(k + 1);
      end
      p(r) = w; counts(r) = counts(r) - 1;
      if counts(r) > 0
        r = r - 1;
        break
      end
      r = r + 1;
    end
  end
end
n = 9; if getenv('BENCH_SHORT'), n = 7; end
t = tic; [flips, checksum] = fannkuch(n); e = toc(t);
fprintf('%.15g\n%.6f\n', checksum * 100 + flips, e);
