% Elements of integer arrays are stored with saturation.
%@ source: octave-cli 7.3
v = zeros(1, 10, 'uint8'); w = zeros(3, 3, 'int16');
for k = 1:3000
    i = mod(k, 10) + 1;
    v(i) = v(i) + 3;
    w(mod(k, 3) + 1, mod(k, 2) + 1) = k * 20;
    v(mod(k, 7) + 1) = -4.5;
end
fprintf('%d ', v, w), fprintf('%s %s\n', class(v), class(w))
%| 3 0 0 0 0 3 3 255 255 255 32767 32767 32767 32767 32767 32767 0 0 0 uint8 int16
