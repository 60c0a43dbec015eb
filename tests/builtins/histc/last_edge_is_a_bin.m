% The last count is that of the elements equal to the last edge.
%@ source: octave-cli 7.3
[n,b] = histc([1 2 2 3 5 9],1:5);
assert(isequal(n,[1 2 1 0 1]))
assert(isequal(b,[1 2 2 3 5 0]))
