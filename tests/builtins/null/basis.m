% null spans what the matrix maps to zero.
%@ source: octave-cli 7.3
assert(norm(null([1 1])-[-1;1]/sqrt(2)) < 1e-12 && norm([1 2;2 4]*null([1 2;2 4])) < 1e-12)
