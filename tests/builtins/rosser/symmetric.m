% rosser is symmetric of order 8.
%@ source: MATLAB documentation
R = rosser;
assert(isequal(R,R') && isequal(size(R),[8 8]) && R(1,1) == 611)
