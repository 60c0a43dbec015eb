% Counting in fields whose names come at run time.
1;
function total = tally(n)
  counts = struct(); names = {'ant', 'bee', 'cat', 'dog', 'elk'}; seed = 42;
  for k = 1:n
    seed = mod(seed * 16807, 2147483647); name = names{mod(seed, 5) + 1};
    if isfield(counts, name)
      counts.(name) = counts.(name) + 1;
    else
      counts.(name) = 1;
    end
  end
  total = counts.ant + 2 * counts.bee + 3 * counts.cat + 4 * counts.dog + 5 * counts.elk;
end
n = 100000; if getenv('BENCH_SHORT'), n = 3000; end
t = tic; total = tally(n); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
