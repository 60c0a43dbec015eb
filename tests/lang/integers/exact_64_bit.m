% 64-bit integers are exact beyond the doubles.
%@ source: language.md 15.6
a = int64(9007199254740993);
assert(a + int64(1) == int64(9007199254740994) && a - int64(9007199254740992) == 1)
assert(intmax('int64') - int64(1) == int64(9223372036854775806) && intmax('uint64') == uint64(18446744073709551615))
assert(bitshift(int64(1), 62) == int64(4611686018427387904) && intmax('int64') + 1 == intmax('int64'))
assert(strcmp(sprintf('%d', a), '9007199254740993'))
