% sin of arrays and complex numbers.
%@ source: octave-cli 7.3
assert(sin(0) == 0 && abs(sin(1i) - 1i*sinh(1)) < 1e-15 && isa(sin(single(1)),'single'))
