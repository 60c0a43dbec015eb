% Beyond 1 there is none.
%@ source: documentation page of the function
ellipke(2)
%@ error: MATLAB:ellipke:MOutOfRange "M must be in the range 0 <= M <= 1."
