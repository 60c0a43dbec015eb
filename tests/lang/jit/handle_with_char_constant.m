% Constants of any class in functions that hot loops call.
%@ source: documentation page of Anonymous Functions
h = @(x) 'a' + x; g = @(x) int8(100) + x; s = 0; t = int8(0);
for k = 1:3000
    s = s + h(h(2)); t = g(k);
end
assert(s == 196 * 3000 && t == 127 && isa(t, 'int8'))
