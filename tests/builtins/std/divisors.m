% std divides by n-1, or by n.
%@ source: octave-cli 7.3
assert(abs(std([1 2 3 4]) - sqrt(5/3)) < 1e-14 && std(5) == 0 && std([1 3],1) == 1)
