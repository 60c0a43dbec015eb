% Each conversion prints its datum; fractions under %d print as %e.
%@ source: docs sprintf; spec 29
assert(strcmp(sprintf('%d,', [1 2 3]), '1,2,3,') && strcmp(sprintf('%s=%d;', 'a', 1, 'b', 2), 'a=1;b=2;'))
assert(strcmp(sprintf('%d', 1.5), '1.500000e+00') && strcmp(sprintf('%d', int8(5)), '5'))
assert(strcmp(sprintf('%s and %s', 'a'), 'a and ') && isempty(sprintf('%d', [])))
assert(strcmp(sprintf('%5.1f|', NaN), '  NaN|') && strcmp(sprintf('%x', 255), 'ff'))
assert(isstring(sprintf("%d", 3)) && strcmp(sprintf('%s|', ["a" "b"]), 'a|b|'))
assert(strcmp(sprintf('%d', intmax('uint64')), '18446744073709551615'))
