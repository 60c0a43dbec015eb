% A cell array, its copies and its items keep what they hold when one of them gets another value.
%@ source: language, value semantics
function d = through(c)
  d = c; c = {'other', 'words'}; c{1}(1) = 'O';
end
function varargout = spread(varargin)
  varargout = varargin; varargin = {};
end
for k = 1:30
  a = {sprintf('one%d', k), [k k + 1 k + 2], {sprintf('deep%d', k)}};
  b = a; a = {};
  e = through(b);
  [x, y, z] = spread(b{:});
  s.f = b; t = s; s.f = {};
  m = repmat(b(1), 1, 3); m{2}(1) = 'O';
  u = cellfun(@(v) v, b, 'UniformOutput', false);
  b = {'new', 'cell'};
  expected = {sprintf('one%d', k), [k k + 1 k + 2], {sprintf('deep%d', k)}};
  w = {sprintf('fill%d', k), sprintf('more%d', k), [9 9 9]};
  assert(isequal(e, expected) && isequal({x, y, z}, expected) && isequal(t.f, expected) && isequal(u, expected))
  assert(isequal(m, {expected{1}, ['O' expected{1}(2:end)], expected{1}}))
end
