% acosd gives degrees.
%@ source: octave-cli 7.3
assert(acosd(0) == 90 && acosd(-1) == 180)
