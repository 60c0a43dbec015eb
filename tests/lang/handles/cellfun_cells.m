% Without uniform output cellfun and arrayfun give cells.
%@ source: language.md 7.12
c = cellfun(@(x) [x 'z'], {'a', 'bc'}, 'UniformOutput', false);
assert(isequal(c, {'az', 'bcz'}))
d = arrayfun(@(k) 1:k, [1; 2], 'UniformOutput', false);
assert(isequal(d, {1; [1 2]}))
[m, k] = cellfun(@max, {[3 8]}, 'UniformOutput', false);
assert(isequal(m, {8}) && isequal(k, {2}))
