% Products of uint32 saturate in hot loops too, and the imaginary part of a real number is 0.
%@ source: language.md 15.3
x = intmax('uint32'); y = uint32(3);
for k = 1:2000
    x = x * x; y = y * y;
end
assert(x == intmax('uint32') && y == intmax('uint32') && isa(x, 'uint32'))
v = 0;
for k = 1:2000
    v = 1 / imag(conj(k));
end
assert(v == Inf)
