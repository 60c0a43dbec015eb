% pi is the ratio of circumference and diameter.
%@ source: MATLAB documentation
assert(abs(pi - 3.141592653589793) < eps)
