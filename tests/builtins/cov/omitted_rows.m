% Observations with NaN can be left out.
%@ source: documentation page of the function
A = [1 2; 2 4; NaN 3; 4 9];
assert(isequal(cov(A, 'omitrows'), cov([1 2; 2 4; 4 9])))
C = cov(A, 'partialrows');
assert(abs(C(2, 2) - var([2 4 3 9])) < 1e-14)
