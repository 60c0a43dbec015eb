% With 'rows' whole rows are compared.
%@ source: octave-cli 7.3
assert(isequal(intersect([1 2;3 4],[3 4;5 6],'rows'),[3 4]))
