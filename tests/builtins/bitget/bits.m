% Bits count from 1.
%@ source: octave-cli 7.3
assert(isequal(bitget(5,[1 2 3]),[1 0 1]))
