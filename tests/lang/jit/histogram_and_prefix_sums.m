% Counts and their running sums.
%@ source: octave-cli 7.3
v = mod((1:4000) .^ 2, 97); h = zeros(1, 97);
for x = v, h(x + 1) = h(x + 1) + 1; end
p = h;
for k = 2:numel(p), p(k) = p(k) + p(k - 1); end
fprintf('%d %d %d %d\n', p(end), h(1), p(50), isequal(p, cumsum(h)))
%| 4000 41 2106 1
