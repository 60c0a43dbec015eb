% Dimension k of the result is dimension order(k).
%@ source: octave-cli 7.3
assert(isequal(permute(reshape(1:6,1,2,3),[3 2 1]),[1 2;3 4;5 6]))
assert(isequal(permute([1 2;3 4],[2 1]),[1 3;2 4]) && isequal(size(permute(ones(2,3),[3 1 2])),[1 2 3]))
