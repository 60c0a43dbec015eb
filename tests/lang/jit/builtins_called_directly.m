% Builtins in a hot loop get arguments of changing classes, and fail as they do elsewhere.
%@ source: octave-cli 7.3
function [n, m] = asked(c, rounds)
  n = zeros(1, 8); m = 0;
  for k = 1:rounds
    x = c{mod(k, numel(c)) + 1};
    if ischar(x), n(1) = n(1) + 1; end
    if isnumeric(x), n(2) = n(2) + 1; end
    if iscell(x) || isstruct(x), n(3) = n(3) + 1; end
    if isempty(x), n(4) = n(4) + 1; end
    if strcmp(x, 'abc'), n(5) = n(5) + 1; end
    n(6) = n(6) + numel(x);
    n(7) = n(7) + length(x) - ndims(x);
    if isfield(x, 'a'), n(8) = n(8) + x.a; end
    m = max(m, size(x, 2));
  end
end
c = {1, 'abc', {}, {1, 2}, struct('a', 5), 'x', [], zeros(3, 4), true, int8([1 2 3]), 'abc'};
[n, m] = asked(c, 5500);
disp(n), disp(m)
count = 0;
try
  for k = 1:4000
    count = count + strcmp('a', 'a');
    if k == 3900, count = count + strcmp('a'); end
  end
catch e
  disp(e.identifier), disp([count k])
end
try
  s.f = 1;
  for k = 1:4000
    if k == 3900, s = 5; end
    if isfield(s, 'f'), count = count + s.f; else, count = count + s.f; end
  end
catch e
  disp(e.identifier), disp([count k])
end
%|   Columns 1 through 6
%|
%|         1500        2000        1500        1000        1000       13500
%|
%|   Columns 7 through 8
%|
%|        -1500        2500
%|
%|      4
%|
%| MATLAB:minrhs
%|         3900        3900
%|
%| MATLAB:structRefFromNonStruct
%|         7799        3900
%|
