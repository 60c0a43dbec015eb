% lcm of arrays.
%@ source: octave-cli 7.3
assert(lcm(4,6) == 12 && isequal(lcm([2 3],4),[4 12]))
