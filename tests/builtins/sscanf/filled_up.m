% Zeros fill the last column of a result with a size.
%@ source: octave-cli 7.3
assert(isequal(sscanf('1 2 3', '%f', [2 2]), [1 3; 2 0]))
assert(isequal(sscanf('1 2 3', '%f', [2 Inf]), [1 3; 2 0]))
