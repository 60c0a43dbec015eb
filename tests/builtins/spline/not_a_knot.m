% Cubic data come back exactly; two points give a line, three a parabola.
%@ source: octave-cli 7.3
assert(norm(spline(0:3, [0 1 8 27], [0.5 1.5]) - [0.125 3.375]) < 1e-14)
pp = spline(0:3, [0 1 8 27]);
assert(max(max(abs(pp.coefs - [1 0 0 0; 1 3 3 1; 1 6 12 8]))) < 1e-12)
assert(isequal(spline([0 1], [1 2], 0.5), 1.5))
assert(abs(spline([0 1 3], [1 2 9], 2) - (1 + 2*(1/6) + 4*(5/6))) < 1e-12)
