% Calls nest deeply, with variables of their own at each depth, and errors leave all of them.
%@ source: language.md 11
1;
function [total, depth] = down(n, step)
  mine = n * 2; text = 'level'; list = {n, text};
  if n == 0
    total = 0; depth = nargin;
    return
  end
  [total, depth] = down(n - 1, step);
  assert(mine == 2 * n && list{1} == n && strcmp(list{2}, text))
  total = total + step; depth = depth + 1;
end
function n = counted(n)
  if n > 0, n = 1 + counted(n - 1); end
end
function thrown(n)
  if n == 0, error('test:deep', 'at %d', n); end
  thrown(n - 1);
end
[total, depth] = down(2000, 3); assert(total == 6000 && depth == 2002)
assert(counted(3000) == 3000)
for k = 1:3
  try, thrown(1500); catch e, assert(strcmp(e.identifier, 'test:deep') && numel(e.stack) >= 1501), end
end
f = @(g, n) n; f = @(n) counted(n) + f(0, 1); assert(f(700) == 701 && counted(10) == 10)
try, down(1, 2, 3); catch e, assert(strcmp(e.identifier, 'MATLAB:TooManyInputs')), end
try, [a, b, c] = down(1, 2); catch e, assert(strcmp(e.identifier, 'MATLAB:TooManyOutputs')), end
try, counted(); catch e, assert(strcmp(e.identifier, 'MATLAB:minrhs')), end
