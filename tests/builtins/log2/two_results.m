% Two results are mantissa and exponent.
%@ source: octave-cli 7.3
assert(isequal(log2([1 8]),[0 3]))
[f,e] = log2(10);
assert(f == 0.625 && e == 4)
