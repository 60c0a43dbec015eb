% Cells grow by scalars, texts, rows and cells in a hot loop, and every one of them stays what it was.
%@ source: octave-cli 7.3
function c = collected(n)
  c = {};
  for k = 1:n
    switch mod(k, 5)
      case 0, c{end + 1} = k;
      case 1, c{end + 1} = 'text';
      case 2, v = [k k + 1]; c{end + 1} = v; v(1) = 0;
      case 3, c{end + 1} = {k};
      case 4, c{numel(c) + 1} = k > 2;
    end
  end
end
c = collected(6000);
n = [0 0 0 0 0]; s = 0;
for k = 1:numel(c)
  x = c{k};
  if ischar(x), n(1) = n(1) + 1;
  elseif iscell(x), n(2) = n(2) + 1; s = s + x{1};
  elseif islogical(x), n(3) = n(3) + 1;
  elseif numel(x) == 2, n(4) = n(4) + 1; s = s + x(1);
  else, n(5) = n(5) + 1; s = s + x;
  end
end
disp(n), fprintf('%d %d\n', size(c)), fprintf('%d\n', s)
d = c; c{3} = 'changed'; disp(d{3}(1))
column = cell(2, 1); for k = 3:40, column{k} = k; end
fprintf('%d %d\n', size(column))
gap = {}; for k = 1:200, gap{2 * k} = k; end
fprintf('%d %d %d\n', size(gap), isempty(gap{399}))
%|         1200        1200        1200        1200        1200
%|
%| 1 6000
%| 10803000
%|     {[3]}
%|
%| 40 1
%| 1 400 1
