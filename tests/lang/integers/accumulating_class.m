% A sum started as an integer stays one.
%@ source: language.md 15.2
s = uint8(0);
for k = 1:30, s = s + k; end
assert(isa(s, 'uint8') && s == 255)
d = 0; for v = uint8([200 100]), d = d + double(v); end
assert(d == 300)
m = uint8([200 100]); assert(sum(m) == 300 && isequal(m(1) - m(2), uint8(100)) && m(2) - m(1) == 0)
