% Factors ascend.
%@ source: octave-cli 7.3
assert(isequal(factor(12),[2 2 3]) && isequal(factor(7),7))
[p,k] = factor(12);
assert(isequal(p,[2 3]) && isequal(k,[2 1]))
