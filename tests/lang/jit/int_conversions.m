% Conversions between integer classes saturate; from doubles they round.
%@ source: octave-cli 7.3
h = 0;
for k = -1500:1500
    a = int8(k); b = uint8(a); c = int16(k * 30.5); d = uint16(c); e = int32(k / 4); f = uint64(e);
    h = mod(h * 7 + double(a) + 3 * double(b) + double(c) + double(d) + double(e) + double(f), 1e9);
end
fprintf('%d %d %d %d %d %d %d\n', a, b, c, d, e, f, h)
%| 127 127 32767 32767 375 375 7253665
