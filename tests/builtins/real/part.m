% real is the real part.
%@ source: MATLAB documentation
assert(isequal(real([1+2i 3]),[1 3]))
