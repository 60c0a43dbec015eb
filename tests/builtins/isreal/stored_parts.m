% isreal is false for stored imaginary parts.
%@ source: octave-cli 7.3
assert(isreal(1) && ~isreal(1i) && ~isreal(complex(1,0)) && isreal('a'))
