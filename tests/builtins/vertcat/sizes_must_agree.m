% Numbers of columns must agree.
%@ source: MATLAB documentation
vertcat([1 2],[1 2 3])
%@ error: MATLAB:catenate:dimensionMismatch "Dimensions of arrays being concatenated are not consistent."
