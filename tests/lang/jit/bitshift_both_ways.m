% bitshift to the left loses high bits, to the right low ones.
%@ source: octave-cli 7.3
a = uint8(1); n = 0; d = 1; s = 0;
for k = 1:2000
    a = bitshift(a, 1);
    if a == 0, n = n + 1; a = uint8(3); end
    b = bitshift(uint16(k), -3);
    s = s + double(b) + bitshift(k, 2) - bitshift(k, -1);
end
fprintf('%d %d %d\n', a, n, s)
%| 3 250 7253250
