% A double that isn't whole takes part before the result is rounded.
%@ source: octave-cli 7.3
x = int32(0); y = int16(100); z = uint8(7);
for k = 1:3000
    x = x + 0.5;
    y = y * 1.01;
    z = 2.6 * z - 10.4;
end
fprintf('%d %d %d\n', x, y, z)
w = int32(0);
for k = 1:2000, w = w + 0.4; end
fprintf('%d\n', w)
%| 3000 32767 245
%| 0
