% A text is written character by character.
%@ source: octave-cli 7.3
t = repmat(' ', 1, 30); n = 0;
for k = 1:2000
    t(mod(k, 30) + 1) = char('a' + mod(k, 26));
    if t(5) == 'q', n = n + 1; end
end
fprintf('[%s] %d %s\n', t, n, class(t))
u = '';
for k = 1:1200, u(end + 1) = '0' + mod(k, 10); end
fprintf('%s %d\n', u(end - 9:end), numel(u))
%| [efghijklmnopqrstuvwxyvwxyzabcd] 150 char
%| 1234567890 1200
