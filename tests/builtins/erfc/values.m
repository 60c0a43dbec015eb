% erfc is 1 - erf.
%@ source: octave-cli 7.3
assert(erfc(0) == 1 && abs(erfc(0.5) - 0.479500122186953) < 1e-14)
