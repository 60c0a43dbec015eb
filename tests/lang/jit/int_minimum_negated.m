% The smallest integer's negation and absolute value saturate.
%@ source: octave-cli 7.3
a = intmin('int8'); n = 0; m = 0;
for k = 1:1500
    b = -a; c = abs(a);
    n = n + double(b); m = m + double(c);
    a = intmin('int8') + int8(mod(k, 2));
end
fprintf('%d %d %d\n', n, m, -intmin('int32'))
%| 190500 190500 2147483647
