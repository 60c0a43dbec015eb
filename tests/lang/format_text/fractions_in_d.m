% A value with a fraction under an integer conversion is printed in e form.
%@ source: language.md 29.5
assert(strcmp(sprintf('%d', 1.5), '1.500000e+00') && strcmp(sprintf('%i', pi), '3.141593e+00') && strcmp(sprintf('%x', 1.5), '1.500000e+00'))
assert(strcmp(sprintf('%d', 3e10), '30000000000') && strcmp(sprintf('%d', 2^53), '9007199254740992') && strcmp(sprintf('%d', 1e20), '100000000000000000000'))
assert(strcmp(sprintf('%d,', [1 2.5]), '1,2.500000e+00,') && strcmp(sprintf('%5d|', -3), '   -3|'))
