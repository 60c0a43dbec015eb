% The lower tail, 0 to 1.
%@ source: documentation page of the function, checked against another implementation
assert(abs(betainc(0.5, 2, 3) - 0.6875) < 1e-12 && betainc(0, 1, 1) == 0 && betainc(1, 1, 1) == 1)
