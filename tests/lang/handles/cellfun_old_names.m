% The old text forms of cellfun still work.
%@ source: language.md 7.12
c = {1, 'ab', [], true};
assert(isequal(cellfun('isempty', c), logical([0 0 1 0])))
assert(isequal(cellfun('length', c), [1 2 0 1]) && isequal(cellfun('ndims', c), [2 2 2 2]))
assert(isequal(cellfun('prodofsize', c), [1 2 0 1]) && isequal(cellfun('isclass', c, 'char'), logical([0 1 0 0])))
assert(isequal(cellfun('islogical', c), logical([0 0 0 1])))
