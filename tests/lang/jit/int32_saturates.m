% Sums and products of int32 stop at the ends of the class.
%@ source: octave-cli 7.3
a = int32(2147480000); b = int32(-2147480000); c = int32(1); top = 0;
for k = 1:5000
    a = a + 1; b = b - int32(2);
    c = c * int32(2);
    if a == intmax('int32'), top = top + 1; end
end
fprintf('%d %d %d %d %s\n', a, b, c, top, class(a))
%| 2147483647 -2147483648 2147483647 1354 int32
