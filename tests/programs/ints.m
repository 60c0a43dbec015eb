% Integers round, saturate and keep their class.
%@ source: language.md 35 P-ints
fprintf('%d %d %d %d\n', int8(127)+int8(1), uint8(3)-uint8(5), int32(7)/int32(2), int32(-7)/int32(2));
fprintf('%d %d %d\n', int8(2.5), int8(-2.5), uint8(3.5));
fprintf('%d %d %d\n', mod(-7,3), rem(-7,3), mod(5,0));
fprintf('%d %d\n', bitand(12,10), bitshift(1,4));
fprintf('%s %s %s\n', class(int8(1)+1), class(single(1)+1), class(true+true));
fprintf('%d\n', intmax('int64'));
fprintf('%d %d %d\n', int8(1)/int8(0), int8(-1)/int8(0), int8(0)/int8(0));
x = uint8([250 5]); x(1) = x(1) + 10; fprintf('%d ', x); fprintf('\n');
fprintf('%d %d\n', idivide(int32(7), int32(2)), idivide(int32(7), int32(2), 'ceil'));
%| 127 0 4 -4
%| 3 -3 4
%| 2 -1 5
%| 8 16
%| int8 single double
%| 9223372036854775807
%| 127 -128 0
%| 255 5
%| 3 4
