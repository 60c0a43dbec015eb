% cospi is exact at halves.
%@ source: octave-cli 7.3
assert(isequal(cospi([0 0.5 1]),[1 0 -1]))
