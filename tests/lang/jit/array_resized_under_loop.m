% The array that a loop is over may be resized or replaced.
%@ source: octave-cli 7.3
v = 1:2000; n = 0; s = 0;
for x = v
    n = n + 1; s = s + x;
    if n == 500, v = []; elseif n > 500, v(end + 1) = x; end
end
fprintf('%d %d %d %d\n', n, s, numel(v), v(1))
w = 1:10; i = 0; s = 0;
while i < numel(w)
    i = i + 1; s = s + w(i);
    if numel(w) < 2500, w(end + 1) = mod(i, 10); end
end
fprintf('%d %d\n', i, s)
%| 2000 2001000 1500 501
%| 2500 11260
