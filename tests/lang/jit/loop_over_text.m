% A loop over a text gives its characters.
%@ source: octave-cli 7.3
t = repmat('abc xyz', 1, 300); n = 0; u = '';
for ch = t
    if ch == ' ', n = n + 1; elseif n < 3, u = [u, upper(ch)]; end
end
fprintf('%d %s %s\n', n, u, class(ch))
%| 300 ABCXYZABCXYZABC char
