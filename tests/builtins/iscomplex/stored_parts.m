% iscomplex tells how numbers are stored.
%@ source: MATLAB documentation
assert(iscomplex(2i) && ~iscomplex(2))
