% erfcx is scaled.
%@ source: MATLAB documentation
assert(abs(erfcx(1) - exp(1)*erfc(1)) < 1e-14)
