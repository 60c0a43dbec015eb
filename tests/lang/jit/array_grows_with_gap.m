% A store behind the end fills the gap with zeros.
%@ source: octave-cli 7.3
v = 1; n = 1;
for k = 1:1200
    v(n + 5) = k;
    n = numel(v);
end
fprintf('%d %d %d %d\n', n, sum(v), v(end - 1), v(end - 5))
%| 6001 720601 0 1199
