% bitand, bitor and bitxor of integers and of whole doubles.
%@ source: octave-cli 7.3
a = uint32(12345); x = 77; h = 0;
for k = 1:3000
    a = bitxor(a, bitshift(a, 5));
    a = bitand(a, uint32(16777215));
    a = bitor(a, uint32(1));
    x = bitxor(x, mod(k, 64));
    h = mod(h * 3 + double(bitand(a, uint32(255))) + bitand(x, 15), 1e6);
end
fprintf('%d %d %d %s\n', a, x, h, class(a))
%| 12345 117 33412 uint32
