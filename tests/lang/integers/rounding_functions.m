% Round goes half away from zero, to digits before or after the point.
%@ source: language.md 15.18
assert(isequal(round([2.5 -2.5 0.5 1.4]), [3 -3 1 1]) && isequal(fix([2.7 -2.7]), [2 -2]) && isequal(floor([2.7 -2.7]), [2 -3]))
assert(isequal(ceil([2.2 -2.2]), [3 -2]) && round(3.14159, 2) == 3.14 && round(1234, -2) == 1200 && round(0.012345, 2, 'significant') == 0.012)
