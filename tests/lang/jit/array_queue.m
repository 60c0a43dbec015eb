% Elements are taken from the front and appended at the end.
%@ source: octave-cli 7.3
q = 1:5; s = 0; n = 0;
while ~isempty(q) && n < 4000
    x = q(1); q(1) = [];
    s = s + x; n = n + 1;
    if mod(x, 3) ~= 0, q(end + 1) = x + 1; end
    if n < 1500, q(end + 1) = mod(n, 4); end
end
fprintf('%d %d %d\n', n, s, numel(q))
%| 2635 5290 0
