% One argument isn't enough.
%@ source: documentation page of the function
cart2pol(1)
%@ error: MATLAB:minrhs "Not enough input arguments."
