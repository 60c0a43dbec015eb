% Complex outside of -1 to 1.
%@ source: documentation page of the function, checked against another implementation
assert(acos(1) == 0 && abs(acos(0) - pi/2) < 1e-15 && abs(real(acos(2))) < 1e-15 && abs(abs(imag(acos(2))) - 1.3169578969248166) < 1e-12)
