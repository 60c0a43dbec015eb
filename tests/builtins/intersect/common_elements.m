% intersect gives common elements in order.
%@ source: octave-cli 7.3
[c,ia,ib] = intersect([1 2 3],[3 1 9]);
assert(isequal(c,[1 3]) && isequal(ia(:)',[1 3]) && isequal(ib(:)',[2 1]))
assert(isequal(intersect({'a','b'},{'b','c'}),{'b'}))
