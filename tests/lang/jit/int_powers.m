% Integer powers saturate.
%@ source: octave-cli 7.3
s = 0;
for k = 1:1500
    a = int32(mod(k, 50)) ^ 3; b = int8(mod(k, 20)) ^ 2; c = uint16(2) ^ mod(k, 20);
    s = s + double(a) + double(b) + double(c);
end
fprintf('%d %s %s %s\n', s, class(a), class(b), class(c))
%| 69708525 int32 int8 uint16
