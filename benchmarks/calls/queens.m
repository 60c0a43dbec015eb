% All solutions of the n queens problem by recursion over rows.
1;
function count = place(row, n, columns)
  if row > n
    count = 1;
    return
  end
  count = 0;
  for c = 1:n
    free = true;
    for r = 1:row - 1
      d = columns(r) - c;
      if d == 0 || abs(d) == row - r
        free = false;
        break
      end
    end
    if free
      columns(row) = c;
      count = count + place(row + 1, n, columns);
    end
  end
end
n = 11; if getenv('BENCH_SHORT'), n = 7; end
t = tic; count = place(1, n, zeros(1, n)); e = toc(t);
fprintf('%.15g\n%.6f\n', count, e);
