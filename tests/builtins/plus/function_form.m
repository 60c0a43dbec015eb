% plus is +.
%@ source: MATLAB documentation
assert(isequal(plus(1,[2 3]),[3 4]))
