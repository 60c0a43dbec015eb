% Power binds tighter than a sign on its left and associates to the left.
%@ source: language.md 3.1
assert(-3^2 == -9 && 2^-2 == 0.25 && 2^3^2 == 64)
assert(2^-1^2 == 0.25 && 2^+2 == 4)
assert(isequal(-[1 2].^2, [-1 -4]) && isequal(2.^[1 2 3], [2 4 8]))
assert(isequal([1 2]'.^2, [1; 4]) && isequal(-[1 2]', [-1; -2]))
