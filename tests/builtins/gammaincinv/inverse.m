% The incomplete gamma function at the inverse is the value.
%@ source: octave-cli 7.3
assert(abs(gammaincinv(0.5, 2) - 1.678346990016661) < 1e-14)
y = [0.001 0.3 0.9];
assert(norm(gammainc(gammaincinv(y, 3), 3) - y) < 1e-14)
assert(norm(gammainc(gammaincinv(y, 0.5, 'upper'), 0.5, 'upper') - y) < 1e-14)
assert(isequal(gammaincinv([0 1], 2), [0 Inf]))
gammaincinv(2, 1)
%@ error: MATLAB:gammaincinv:invalidInput "Y must be in the range [0, 1]"
