% colon is the function form of the operator.
%@ source: octave-cli 7.3
assert(isequal(colon(1,3),1:3) && isequal(colon(5,-2,1),[5 3 1]))
