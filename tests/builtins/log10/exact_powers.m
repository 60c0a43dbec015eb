% log10 is exact at powers of ten.
%@ source: MATLAB documentation
assert(isequal(log10([1 10 1000]),[0 1 3]))
