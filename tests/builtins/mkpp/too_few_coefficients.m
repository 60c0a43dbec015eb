% The number of coefficients must fit the pieces.
%@ source: documentation page of the function
mkpp([0 1 2], [1 2 3])
%@ error: MATLAB:mkpp:PPNumberMismatchCoeffs "incompatible"
