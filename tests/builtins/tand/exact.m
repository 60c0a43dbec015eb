% tand is infinite at 90 degrees.
%@ source: MATLAB documentation
assert(isequal(tand([0 45 90]),[0 1 Inf]))
