% 64-bit integers are exact.
%@ source: octave-cli 7.3
assert(int64(9007199254740993) - int64(9007199254740992) == 1)
