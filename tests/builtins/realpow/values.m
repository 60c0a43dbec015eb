% realpow is power where that is real.
%@ source: MATLAB documentation
assert(realpow(-2,3) == -8)
