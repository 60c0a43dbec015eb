% A list of nested structs built and walked along: deep values that are freed at once.
1;
function total = walk(n)
  list = struct('value', 0, 'next', []); total = 0;
  for k = 1:n
    list = struct('value', k, 'next', list);
  end
  while ~isempty(list)
    total = total + list.value; list = list.next;
  end
end
rounds = 100; if getenv('BENCH_SHORT'), rounds = 3; end
t = tic; total = 0;
for k = 1:rounds, total = total + walk(500); end
e = toc(t); fprintf('%.15g\n%.6f\n', total, e);
