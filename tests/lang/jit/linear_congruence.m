% A generator of random numbers in doubles, uint32 and uint64.
%@ source: octave-cli 7.3
a = 1; b = uint64(1); d = 0; h = uint32(2166136261);
for k = 1:3000
    a = mod(a * 16807, 2147483647);
    b = mod(b * 16807, uint64(2147483647));
    d = d + (double(b) ~= a);
    h = bitxor(h, uint32(mod(k, 256)));
    h = uint32(mod(double(h) * 403, 4294967296));
end
fprintf('%d %d %d\n', a, d, h)
%| 873975955 0 2020613789
