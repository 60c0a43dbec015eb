% Complete elliptic integrals of the parameter.
%@ source: octave-cli 7.3
[k, e] = ellipke([0 0.5 1]);
assert(max(abs(k(1:2) - [pi/2 1.854074677301372])) < 1e-14)
assert(isinf(k(3)))
assert(max(abs(e - [pi/2 1.350643881047675 1])) < 1e-14)
assert(isequal(size(ellipke(zeros(2, 3))), [2 3]))
assert(isa(ellipke(single(0.5)), 'single'))
