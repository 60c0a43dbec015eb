% Two arrays are two variables.
%@ source: MATLAB documentation
c = cov([1 2 3],[1 2 4]);
assert(isequal(size(c),[2 2]) && abs(c(1,2) - 1.5) < 1e-15)
