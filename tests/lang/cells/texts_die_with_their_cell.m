% Texts of a cell array that is overwritten live on where somebody else has them.
%@ source: language, value semantics
kept = {}; seen = 0;
for k = 1:40
  c = strsplit(sprintf('a%d,bb%d,ccc%d', k, k, k), ',');
  first = c{1}; rest = c(2:end); pair = {c{3}, 'x'};
  c = {sprintf('n%d', k), sprintf('m%d', k)};
  kept{end + 1} = rest; kept{end + 1} = {pair, {first}};
  words = {};
  for j = 1:9
    words{end + 1} = sprintf('%d-%d', k, j);
  end
  line = strjoin(words, ' ');
  seen = seen + numel(line);
  c = c(end:-1:1);
  c{end + 1} = c{1}; c{1}(1) = 'z';
  assert(strcmp(c{3}, sprintf('m%d', k)) && strcmp(c{1}, sprintf('z%d', k)))
end
for k = 1:40
  assert(isequal(kept{2 * k - 1}, {sprintf('bb%d', k), sprintf('ccc%d', k)}))
  assert(isequal(kept{2 * k}, {{sprintf('ccc%d', k), 'x'}, {sprintf('a%d', k)}}))
end
assert(seen == 1679)
