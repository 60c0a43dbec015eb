% conj negates the imaginary part.
%@ source: MATLAB documentation
assert(conj(3+4i) == 3-4i && conj(2) == 2)
