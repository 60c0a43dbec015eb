% atand gives degrees.
%@ source: MATLAB documentation
assert(atand(1) == 45 && atand(Inf) == 90)
