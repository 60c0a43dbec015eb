% flipud reverses rows.
%@ source: octave-cli 7.3
assert(isequal(flipud([1 2;3 4]),[3 4;1 2]))
