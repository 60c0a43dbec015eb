% isbool is islogical.
%@ source: MATLAB documentation
assert(isbool(true) && ~isbool(1))
