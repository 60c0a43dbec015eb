% le is <=.
%@ source: MATLAB documentation
assert(isequal(le([1 3],2),[true false]))
