% reallog is log where that is real.
%@ source: MATLAB documentation
assert(reallog(1) == 0)
