% log10 is exact at powers of ten.
%@ source: octave-cli 7.3
assert(isequal(log10([1 10 1000]),[0 1 3]))
