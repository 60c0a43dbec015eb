% pow2 is a power of two, or scales by one.
%@ source: octave-cli 7.3
assert(isequal(pow2([1 10]),[2 1024]) && pow2(0.5,4) == 8)
