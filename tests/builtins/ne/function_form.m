% ne is ~=.
%@ source: MATLAB documentation
assert(isequal(ne([1 2],2),[true false]))
