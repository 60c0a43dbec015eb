% The exponential integral of real and complex numbers.
%@ source: octave-cli 7.3
assert(isequal(expint(0), Inf))
assert(abs(expint(1) - 0.219383934395520) < 1e-14)
assert(abs(expint(-1) - (-1.895117816355937 - pi*1i)) < 1e-14)
assert(abs(expint(2+3i) - (-0.02482620794419936 + 0.02031667491104463i)) < 1e-14)
assert(abs(real(expint(-50)) / -1.05856368971317e20 - 1) < 1e-13)
assert(isequal(size(expint(ones(2, 3))), [2 3]))
