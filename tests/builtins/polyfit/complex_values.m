% Complex values have complex coefficients.
%@ source: documentation page of the function
p = polyfit(1:4, polyval([1i 0 2i 4], 1:4), 3);
assert(norm(p - [1i 0 2i 4]) < 1e-12)
