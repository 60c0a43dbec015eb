% cumtrapz integrates so far.
%@ source: MATLAB documentation
assert(isequal(cumtrapz([1 2 3]),[0 1.5 4]))
