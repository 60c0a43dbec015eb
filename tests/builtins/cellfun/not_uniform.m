% With UniformOutput false results are anything.
%@ source: docs cellfun; spec 7.12
assert(isequal(cellfun(@(x) [x 'z'], {'a', 'b'}, 'UniformOutput', false), {'az', 'bz'}) && isequal(cellfun(@(x) x, {}, 'UniformOutput', false), {}))
c = cellfun(@(x) x, {[1 2], 'a'}, 'UniformOutput', false);
c{1}(1) = 9;
assert(isequal(c, {[9 2], 'a'}))
