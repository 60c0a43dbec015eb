% Complex below 1.
%@ source: documentation page of the function, checked against another implementation
assert(acosh(1) == 0 && abs(acosh(2) - 1.3169578969248166) < 1e-14 && ~isreal(acosh(0.5)))
