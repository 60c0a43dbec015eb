% deconv gives quotient and remainder.
%@ source: octave-cli 7.3
[q,r] = deconv([1 5 7],[1 2]);
assert(isequal(q,[1 3]) && isequal(r,[0 0 1]))
