% cscd takes degrees.
%@ source: MATLAB documentation
assert(cscd(90) == 1)
