% nextpow2 rounds up.
%@ source: octave-cli 7.3
assert(isequal(nextpow2([1 5 8 9]),[0 3 3 4]) && nextpow2(0) == 0)
