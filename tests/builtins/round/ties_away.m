% Ties go away from zero.
%@ source: MATLAB documentation
assert(round(2.5) == 3 && round(-2.5) == -3 && round(0.5) == 1)
