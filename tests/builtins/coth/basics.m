% The reciprocal of tanh.
%@ source: documentation page of the function, checked against another implementation
assert(abs(coth(1) - 1.3130352854993312) < 1e-15)
