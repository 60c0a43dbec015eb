% Comparison across classes is by exact value.
%@ source: language.md 15.20
assert(int8(5) == 5 && 'a' == 97 && uint8(200) > 100.5 && true == 1 && single(0.5) == 0.5)
assert(int64(9007199254740993) ~= 9007199254740992 && intmax('uint64') < 1e20 && uint8(0) > -1)
