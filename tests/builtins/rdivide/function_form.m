% rdivide is ./.
%@ source: octave-cli 7.3
assert(isequal(rdivide(6,[2 3]),[3 2]))
