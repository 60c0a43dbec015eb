% Rounding, remainders and roots of singles.
%@ source: octave-cli 7.3
s = single(0); m = single(0);
for k = 1:2000
    x = single(k) / 8;
    s = s + floor(x) - round(x) + sqrt(x);
    m = m + mod(x, single(3)) - rem(-x, 3);
end
fprintf('%.6g %.9g %s\n', s, m, class(m))
%| 20089.7 5736 single
