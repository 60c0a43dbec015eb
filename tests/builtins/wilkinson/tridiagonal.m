% wilkinson is tridiagonal with abs(i-center) on the diagonal.
%@ source: octave-cli 7.3
assert(isequal(wilkinson(3),[1 1 0;1 0 1;0 1 1]))
