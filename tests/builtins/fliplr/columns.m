% fliplr reverses columns.
%@ source: octave-cli 7.3
assert(isequal(fliplr([1 2;3 4]),[2 1;4 3]) && isequal(fliplr('abc'),'cba'))
