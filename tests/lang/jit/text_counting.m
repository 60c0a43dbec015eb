% Characters of a text are counted in an array of their codes.
%@ source: octave-cli 7.3
t = 'the quick brown fox jumps over the lazy dog'; c = zeros(1, 128);
for r = 1:60
    for k = 1:numel(t)
        c(double(t(k))) = c(double(t(k))) + 1;
    end
end
[m, i] = max(c(97:122));
fprintf('%d %s %d\n', m, char(96 + i), sum(c > 0))
%| 240 o 27
