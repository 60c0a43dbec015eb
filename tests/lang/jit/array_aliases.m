% A copy keeps its elements when the original changes, and the other way round.
%@ source: octave-cli 7.3
a = zeros(1, 20); s = 0;
for k = 1:3000
    b = a;
    i = mod(k, 20) + 1;
    a(i) = a(i) + 1;
    s = s + a(i) - b(i);
    if mod(k, 10) == 0, b(i) = 99; s = s + (a(i) == 99) * 1000; end
end
fprintf('%d %d %d\n', s, sum(a), sum(b))
%| 5000 3000 2949
