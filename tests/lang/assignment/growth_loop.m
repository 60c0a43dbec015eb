% Appending in a loop keeps all elements.
%@ source: language.md 11.23
x = []; s = ''; c = {}; t = struct('v', {});
for k = 1:20000, x(end+1) = k; end
for k = 1:100, s(end+1) = 'a'; c{end+1} = k; t(end+1).v = k; end
assert(numel(x) == 20000 && isequal(x, 1:20000) && numel(s) == 100 && c{100} == 100 && t(100).v == 100)
