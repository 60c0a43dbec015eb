% conj negates the imaginary part.
%@ source: octave-cli 7.3
assert(conj(3+4i) == 3-4i && conj(2) == 2)
