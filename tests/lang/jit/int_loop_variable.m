% A range of an integer class counts in that class up to its end.
%@ source: octave-cli 7.3
n = 0; s = int32(0); t = 0;
for r = 1:20
    for k = int8(100):int8(127)
        n = n + 1; s = s + int32(k);
    end
    for k = uint8(250):-5:uint8(0), t = t + double(k); end
    for k = int8(-128):int8(50):int8(127), n = n + 1; end
end
fprintf('%d %d %s %d %d\n', n, s, class(k), k, t)
%| 680 63560 int8 122 127500
