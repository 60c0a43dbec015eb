% erfcinv inverts erfc.
%@ source: MATLAB documentation
assert(abs(erfcinv(erfc(0.5)) - 0.5) < 1e-14)
