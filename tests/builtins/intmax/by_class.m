% intmax is the greatest number of an integer class.
%@ source: octave-cli 7.3
assert(intmax == int32(2147483647) && intmax('uint8') == 255 && intmax('int64') == int64(9223372036854775807))
