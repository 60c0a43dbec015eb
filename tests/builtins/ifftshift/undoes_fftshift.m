% ifftshift undoes fftshift.
%@ source: octave-cli 7.3
assert(isequal(ifftshift(fftshift(1:5)),1:5))
