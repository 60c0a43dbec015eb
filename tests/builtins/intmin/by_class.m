% intmin is the least number of an integer class.
%@ source: octave-cli 7.3
assert(intmin == int32(-2147483648) && intmin('uint8') == 0 && intmin('int8') == -128)
