% Magic squares have MATLAB's arrangement.
%@ source: octave-cli 7.3
assert(isequal(magic(3),[8 1 6;3 5 7;4 9 2]))
assert(isequal(magic(4),[16 2 3 13;5 11 10 8;9 7 6 12;4 14 15 1]))
assert(all(sum(magic(6)) == 111) && isequal(magic(1),1))
