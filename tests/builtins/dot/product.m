% dot sums products; vectors may differ in orientation.
%@ source: octave-cli 7.3
assert(dot([1 2],[3 4]) == 11 && isequal(dot([1 2;3 4],[1 1;1 1]),[4 6]) && dot([1i 2],[1i 2]) == 5)
