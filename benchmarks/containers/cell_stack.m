% A stack of cells for reverse Polish notation: codes and numbers mixed.
1;
function total = calculate(rounds)
  program = {3, 4, '+', 2, '*', 7, '-', 5, 2, '*', '+'}; total = 0;
  for r = 1:rounds
    stack = {};
    for k = 1:numel(program)
      item = program{k};
      if ischar(item)
        b = stack{end}; a = stack{end - 1}; stack(end) = [];
        switch item
          case '+', stack{end} = a + b;
          case '-', stack{end} = a - b;
          case '*', stack{end} = a * b;
        end
      else
        stack{end + 1} = item;
      end
    end
    total = total + stack{1} + r;
  end
end
rounds = 20000; if getenv('BENCH_SHORT'), rounds = 500; end
t = tic; total = calculate(rounds); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
