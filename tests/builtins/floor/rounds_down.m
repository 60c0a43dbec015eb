% floor rounds down.
%@ source: octave-cli 7.3
assert(isequal(floor([-2.5 2.5]),[-3 2]) && floor(2.5+3.7i) == 2+3i)
