% length is the largest dimension, 0 when empty.
%@ source: octave-cli 7.3
assert(length(zeros(3,7)) == 7 && length(zeros(0,5)) == 0 && length('abc') == 3)
