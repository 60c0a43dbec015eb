% vecnorm works by columns or rows.
%@ source: octave-cli 7.3
assert(isequal(vecnorm([3 0;4 1]),[5 1]) && isequal(vecnorm([3 4;0 1],2,2),[5;1]))
