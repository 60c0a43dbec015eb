% vec gives a column.
%@ source: octave-cli 7.3
assert(isequal(vec([1 2;3 4]),[1;3;2;4]))
