% Scaled tails, and negative arguments.
%@ source: octave-cli 7.3
assert(abs(gammainc(2, 2, 'scaledlower') - 2.194528049465325) < 1e-14)
assert(abs(gammainc(2, 2, 'scaledupper') - 1.5) < 1e-14)
assert(isequal(gammainc([0 Inf], [1 2], 'scaledupper'), [Inf 0]))
assert(abs(gammainc(-10, 10) / 31126582.65341493 - 1) < 1e-14)
assert(abs(gammainc(-0.5, 0.5) - 1.2299i) < 1)
