% isreal is false for stored imaginary parts.
%@ source: MATLAB documentation
assert(isreal(1) && ~isreal(1i) && ~isreal(complex(1,0)) && isreal('a'))
