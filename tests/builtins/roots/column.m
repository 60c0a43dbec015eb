% Roots come as a column; trailing zeros are roots at 0.
%@ source: octave-cli 7.3
assert(norm(sort(roots([1 -3 2])) - [1;2]) < 1e-12 && isequal(roots([0 0]),[]) && isequal(roots([1 0]),0))
assert(norm(sort(imag(roots([1 0 1]))) - [-1;1]) < 1e-14)
