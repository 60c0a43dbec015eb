% floor rounds down.
%@ source: MATLAB documentation
assert(isequal(floor([-2.5 2.5]),[-3 2]) && floor(2.5+3.7i) == 2+3i)
