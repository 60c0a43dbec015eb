% The digamma function and its derivatives.
%@ source: octave-cli 7.3
assert(norm(psi([0.5 1 10]) - [-1.963510026021423 -0.577215664901533 2.251752589066721]) < 1e-14)
assert(norm(psi(1, [0.5 1 2]) - [4.934802200544679 1.644934066848226 0.644934066848226]) < 1e-14)
assert(abs(psi(2, 3) - -0.154113806319188) < 1e-14)
assert(isequal(psi(0), -Inf))
assert(isequal(psi(1, 0), Inf))
