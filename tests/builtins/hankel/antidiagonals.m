% Antidiagonals are constant.
%@ source: octave-cli 7.3
assert(isequal(hankel([1 2 3]),[1 2 3;2 3 0;3 0 0]) && isequal(hankel([1 2],[2 5 6]),[1 2 5;2 5 6]))
