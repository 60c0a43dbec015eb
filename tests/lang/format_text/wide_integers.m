% 64-bit integers print exactly.
%@ source: language.md 29.11
assert(strcmp(sprintf('%d', intmax('int64')), '9223372036854775807') && strcmp(sprintf('%d', intmin('int64')), '-9223372036854775808'))
assert(strcmp(sprintf('%d', intmax('uint64')), '18446744073709551615') && strcmp(sprintf('%x', uint64(2)^60), '1000000000000000'))
