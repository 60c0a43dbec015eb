% Octave gives logicals and knows 24 bits of singles.
%@ source: octave-cli 7.3
%@ compat: octave
assert(islogical(bitget(4, 3)))
bitget(single(0), 26)
%@ error: (empty) "bitget: N must be in the range [1,24]"
