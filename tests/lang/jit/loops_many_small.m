% Thousands of short loops, each of which alone isn't hot.
%@ source: octave-cli 7.3
s = 0; v = zeros(1, 4);
for r = 1:1500
    for k = 1:4, v(k) = v(k) + k * r; end
    for k = 4:-1:1, s = s + v(k); end
    j = 0;
    while j < 3, j = j + 1; s = s - v(j); end
end
fprintf('%d %d\n', s, sum(v))
%| 2254502000 11257500
