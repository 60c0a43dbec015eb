% pinv of a column is its row over the square.
%@ source: octave-cli 7.3
assert(norm(pinv([1;2])-[0.2 0.4]) < 1e-14)
