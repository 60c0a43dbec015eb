% The lower and the upper tail.
%@ source: documentation page of the function, checked against another implementation
assert(abs(gammainc(1, 1) - (1 - exp(-1))) < 1e-14 && abs(gammainc(1, 1, 'upper') - exp(-1)) < 1e-14)
