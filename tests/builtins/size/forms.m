% size gives all lengths, one, or one for each result.
%@ source: octave-cli 7.3
assert(isequal(size(ones(2,3)),[2 3]) && size(ones(2,3),2) == 3 && size(5,3) == 1)
[r,c] = size(ones(2,3,4));
assert(r == 2 && c == 12)
assert(isequal(size(ones(2,3),[1 2]),[2 3]))
