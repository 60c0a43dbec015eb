% Points lie between -1 and 1.
%@ source: documentation page of the function
legendre(1, 2)
%@ error: MATLAB:legendre:XOutOfRange "X must be real and in the range (-1,1)."
