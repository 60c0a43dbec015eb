% Every integer class saturates at both ends, in loops over values of each class.
%@ source: octave-cli 7.3
names = {'int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64'};
for i = 1:8
    x = intmax(names{i}); y = intmin(names{i}); one = feval(names{i}, 1);
    for k = 1:1500
        x = x + one; y = y - one;
    end
    for k = 1:300
        x = x - one; y = y + one;
    end
    fprintf('%s %d %d\n', class(x), x, y);
end
%| int8 -128 127
%| uint8 0 255
%| int16 32467 -32468
%| uint16 65235 300
%| int32 2147483347 -2147483348
%| uint32 4294966995 300
%| int64 9223372036854775507 -9223372036854775508
%| uint64 18446744073709551315 300
