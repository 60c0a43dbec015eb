% Factors ascend.
%@ source: MATLAB documentation
assert(isequal(factor(12),[2 2 3]) && isequal(factor(7),7))
[p,k] = factor(12);
assert(isequal(p,[2 3]) && isequal(k,[2 1]))
