% iscomplex tells how numbers are stored.
%@ source: octave-cli 7.3
assert(iscomplex(2i) && ~iscomplex(2))
