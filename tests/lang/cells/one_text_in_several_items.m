% A text that several items of a cell array got at once is theirs one by one, also after the array is overwritten.
%@ source: language, value semantics
for k = 1:20
  word = sprintf('word%d', k);
  c = cell(1, 3); c(:) = {word(1:4)}; c{2}(1) = 'W';
  assert(isequal(c, {'word', 'Word', 'word'})), c = {'x', 'y'};
  c = cell(1, 3); [c{1:3}] = deal(word(1:4)); c{3}(1) = 'W';
  assert(isequal(c, {'word', 'word', 'Word'})), c = {sprintf('p%d', k), 'y'};
  c = repmat({word(1:4)}, 1, 3); d = [c, c(1)]; c = {sprintf('q%d', k), sprintf('r%d', k), sprintf('s%d', k)};
  d{1}(1) = 'W'; assert(isequal(d, {'Word', 'word', 'word', 'word'}))
  c(2:3) = {word(1:4)}; c{2}(4) = 'k'; assert(isequal(c, {sprintf('q%d', k), 'work', 'word'}))
  d = num2cell([1 2 3]); d(1:2) = c(2:3); c = {}; e = sprintf('new %d', k); assert(isequal(d, {'work', 'word', 3}))
  s = struct('a', {{word(1:4), 'v'}}); c = s.a; s = []; c{1}(1) = 'L'; assert(isequal(c, {'Lord', 'v'}))
  n = {{word(1:4)}, {e}}; inner = n{1}; n = {sprintf('t%d', k), sprintf('u%d', k)}; assert(isequal(inner, {'word'}))
  n = cellfun(@(t) [t '!'], n, 'UniformOutput', false); m = n; n = cellfun(@upper, n, 'UniformOutput', false);
  assert(isequal(m, {sprintf('t%d!', k), sprintf('u%d!', k)}) && isequal(n, {sprintf('T%d!', k), sprintf('U%d!', k)}))
  for t = m, m = {sprintf('v%d', k)}; assert(t{1}(end) == '!'), end
end
