% An int64 and a double give the exact result, rounded once.
%@ source: octave-cli 7.3
a = int64(4611686018427387905); n = 0;
for k = 1:2000
    b = a + k;
    if b - a == k, n = n + 1; end
    c = a * 0.5;
end
fprintf('%d %d %d\n', b, c, n)
%| 4611686018427389905 2305843009213693953 2000
