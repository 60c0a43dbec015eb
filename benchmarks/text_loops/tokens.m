% Words of a text found with strtok and counted by their length.
1;
function counts = tokens(s)
  counts = zeros(1, 20); rest = s;
  while ~isempty(rest)
    [word, rest] = strtok(rest, ' ,.');
    if ~isempty(word)
      counts(numel(word)) = counts(numel(word)) + 1;
    end
  end
end
n = 400; if getenv('BENCH_SHORT'), n = 20; end
s = repmat('the quick brown fox, jumping over some lazy dogs. ', 1, n);
t = tic; counts = tokens(s); e = toc(t);
fprintf('%.15g\n%.6f\n', sum(counts .* (1:20)), e);
