% The incomplete beta function at the inverse is the value.
%@ source: octave-cli 7.3
y = [0.001 0.3 0.9 0.999];
assert(norm(betainc(betaincinv(y, 2, 3), 2, 3) - y) < 1e-14)
assert(norm(betainc(betaincinv(y, 2, 0.5, 'upper'), 2, 0.5, 'upper') - y) < 1e-13)
assert(norm(betaincinv([0 0.5 1], 1, 2) - [0 1-sqrt(0.5) 1]) < 1e-14)
assert(abs(betainc(betaincinv(1e-20, 2, 3), 2, 3) / 1e-20 - 1) < 1e-12)
betaincinv(0.5, 1, 0)
%@ error: MATLAB:betaincinv:invalidInput "B must be strictly positive"
