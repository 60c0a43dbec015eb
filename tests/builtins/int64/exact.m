% 64-bit integers are exact.
%@ source: MATLAB documentation
assert(int64(9007199254740993) - int64(9007199254740992) == 1)
