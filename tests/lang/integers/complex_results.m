% Roots and logarithms of negatives are complex, and a result without imaginary part is real.
%@ source: language.md 15.14, 15.15
assert(abs((-8)^(1/3) - (1 + sqrt(3)*1i)) < 1e-12 && ~isreal(sqrt(-1)) && abs(log(-1) - pi*1i) < 1e-15)
assert(isreal((1 + 2i) * (1 - 2i)) && ~isreal(complex(1, 0)) && isreal(1i^2) && isreal(sqrt([4 9])))
assert(abs(3 + 4i) == 5 && real(3 + 4i) == 3 && imag(3 + 4i) == 4 && conj(1i) == -1i && isequal([1i 2]', [-1i; 2]))
x = sqrt(single(-4)); assert(isa(x, 'single') && x == 2i)
