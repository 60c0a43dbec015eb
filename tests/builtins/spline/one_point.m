% One point has no spline.
%@ source: documentation page of the function
spline(0, 1)
%@ error: MATLAB:chckxy:NotEnoughPts "There should be at least two data points."
