% ifftshift undoes fftshift.
%@ source: MATLAB documentation
assert(isequal(ifftshift(fftshift(1:5)),1:5))
