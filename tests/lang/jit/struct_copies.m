% A struct that is copied keeps its values when the copy changes.
%@ source: octave-cli 7.3
s.v = [1 2 3]; s.n = 0; d = 0;
for k = 1:2000
    t = s;
    t.v(2) = k; t.n = t.n + 1;
    if s.v(2) == k && k ~= 2, d = d + 1; end
    if mod(k, 10) == 0, s = t; end
end
fprintf('%d %d %d %d\n', s.v(2), s.n, d, t.v(2))
%| 2000 200 0 2000
