% A condition in a hot loop may be of any class and size, and change that from round to round.
%@ source: octave-cli 7.3
function n = counted(c, rounds)
  n = 0;
  for k = 1:rounds
    x = c{mod(k, numel(c)) + 1};
    if x, n = n + 1; end
    while x, n = n + 10; break, end
    if k > 0 && x(1), n = n + 100; end
  end
end
c = {1, 0, true, 'a', [1 1], [1 0], int8(3), single(0), [true true; true true], 2.5, 1i};
disp(counted(c, 5500))
n = 0;
for k = 1:4000
  if mod(k, 7), x = []; elseif mod(k, 3), x = 'no'; else, x = k; end
  if x, n = n + 1; end
end
disp(n)
try
  for k = 1:3000
    if k < 2900, x = k; else, x = {k}; end
    if x, n = n + 1; end
  end
catch e
  disp(e.identifier), disp(k)
end
try
  for k = 1:3000
    if k < 2900, x = [1 k]; else, x = NaN; end
    if x, n = n + 1; end
  end
catch e
  disp(e.identifier), disp(k)
end
disp(n)
%|       494000
%|
%|    571
%|
%| MATLAB:UndefinedFunction
%|         2900
%|
%| MATLAB:nologicalnan
%|         2900
%|
%|         6369
%|
