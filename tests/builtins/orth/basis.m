% orth spans the range.
%@ source: octave-cli 7.3
Q = orth([1 1;1 1]);
assert(isequal(size(Q),[2 1]) && abs(norm(Q) - 1) < 1e-12)
