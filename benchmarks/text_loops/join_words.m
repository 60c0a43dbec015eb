% Words put into a cell array, joined, searched and cut again.
1;
function total = join_words(rounds)
  total = 0;
  for r = 1:rounds
    words = {};
    for k = 1:20
      words{end + 1} = sprintf('w%d', mod(k * r, 97));
    end
    line = strjoin(words, ' '); at = strfind(line, 'w1'); total = total + numel(line) + numel(at);
    upper_line = upper(strrep(line, 'w', 'word')); total = total + sum(upper_line == 'W');
  end
end
rounds = 1000; if getenv('BENCH_SHORT'), rounds = 30; end
t = tic; total = join_words(rounds); e = toc(t);
fprintf('%.15g\n%.6f\n', total, e);
