% double and single are floating point.
%@ source: octave-cli 7.3
assert(isfloat(1) && isfloat(single(1)) && ~isfloat(int8(1)) && ~isfloat('a'))
