% Handles made in a loop keep their own values.
%@ source: language.md 7.7
ops = struct('name', {'add', 'mul'}, 'f', {@plus, @times});
r = arrayfun(@(o) o.f(3, 4), ops);
assert(isequal(r, [7 12]))
h = cell(1, 3);
for k = 1:3, h{k} = @(x) x + k; end
assert(isequal(cellfun(@(f) f(10), h), [11 12 13]))
