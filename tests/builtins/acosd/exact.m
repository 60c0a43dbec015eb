% acosd gives degrees.
%@ source: MATLAB documentation
assert(acosd(0) == 90 && acosd(-1) == 180)
