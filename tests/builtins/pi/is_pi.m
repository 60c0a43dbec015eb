% pi is the ratio of circumference and diameter.
%@ source: octave-cli 7.3
assert(abs(pi - 3.141592653589793) < eps)
