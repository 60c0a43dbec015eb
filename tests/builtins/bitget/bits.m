% Bits count from 1.
%@ source: MATLAB documentation
assert(isequal(bitget(5,[1 2 3]),[1 0 1]))
