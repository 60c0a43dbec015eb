% Close to the largest singular value.
%@ source: octave-cli 7.3
assert(abs(normest(magic(3)) - 15) < 1e-5)
[n, count] = normest([3 0; 0 4]);
assert(abs(n - 4) < 1e-5 && count > 0)
assert(isequal(normest(zeros(3)), 0))
