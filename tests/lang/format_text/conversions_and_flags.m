% Each conversion, flag, width and precision.
%@ source: language.md 29.1, 29.16
assert(strcmp(sprintf('%d|%i|%u', 1, -2, 3), '1|-2|3') && strcmp(sprintf('%x|%X|%o', 255, 255, 8), 'ff|FF|10'))
assert(strcmp(sprintf('%f|%e|%g', 1.5, 1.5, 1.5), '1.500000|1.500000e+00|1.5') && strcmp(sprintf('%E|%G', 1e10, 1e-10), '1.000000E+10|1E-10'))
assert(strcmp(sprintf('%5d|%-5d|%05d|%+d|% d', 42, 42, 42, 42, 42), '   42|42   |00042|+42| 42'))
assert(strcmp(sprintf('%.2f|%8.3f|%.3s|%*d', pi, pi, 'abcdef', 4, 7), '3.14|   3.142|abc|   7'))
assert(strcmp(sprintf('%c%c|%s|%%', 'a', 'b', 'text'), 'ab|text|%') && strcmp(sprintf('%#x|%#o', 255, 8), '0xff|010') && strcmp(sprintf('%ld|%hd', 5, 6), '5|6'))
assert(strcmp(int2str(2.5), '3') && strcmp(int2str([1.4 2.6]), '1  3'))
disp(num2str(pi))
%| 3.1416
