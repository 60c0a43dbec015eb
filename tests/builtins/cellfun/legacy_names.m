% Old names of questions still work.
%@ source: spec 7.12
c = {'ab', [], {1 2 3}};
assert(isequal(cellfun('isempty', c), [false true false]) && isequal(cellfun('length', c), [2 0 3]))
assert(isequal(cellfun('prodofsize', c), [2 0 3]) && isequal(cellfun('size', c, 1), [1 0 1]) && isequal(cellfun('isclass', c, 'cell'), [false false true]))
