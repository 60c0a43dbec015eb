% Greatest common divisors by remainders and by differences, of doubles and integers.
%@ source: octave-cli 7.3
s = 0; d = 0;
for a = 1:40
    for b = 1:40
        x = a; y = b;
        while y, t = mod(x, y); x = y; y = t; end
        p = int16(a); q = int16(b);
        while p ~= q, if p > q, p = p - q; else, q = q - p; end, end
        s = s + x; d = d + (double(p) ~= x);
    end
end
fprintf('%d %d\n', s, d)
%| 4152 0
