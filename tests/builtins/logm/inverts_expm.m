% logm inverts expm.
%@ source: octave-cli 7.3
A = [1 0.5;0 1];
assert(norm(logm(expm(A)) - A) < 1e-12)
