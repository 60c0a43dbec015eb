% ceil rounds up.
%@ source: MATLAB documentation
assert(isequal(ceil([-2.5 2.5]),[-2 3]) && isa(ceil(int8(3)),'int8'))
