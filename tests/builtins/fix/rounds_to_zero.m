% fix rounds towards zero.
%@ source: MATLAB documentation
assert(isequal(fix([-2.7 2.7]),[-2 2]))
