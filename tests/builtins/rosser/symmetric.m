% rosser is symmetric of order 8.
%@ source: octave-cli 7.3
R = rosser;
assert(isequal(R,R') && isequal(size(R),[8 8]) && R(1,1) == 611)
