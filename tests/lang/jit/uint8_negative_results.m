% Unsigned differences below zero are zero.
%@ source: octave-cli 7.3
x = uint8(200); n = 0; y = uint8(0);
for k = 1:2000
    x = x - uint8(3);
    if x == 0, n = n + 1; x = uint8(250); end
    y = -x;
end
fprintf('%d %d %d\n', x, n, y)
%| 247 24 0
