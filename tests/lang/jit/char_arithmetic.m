% Characters in arithmetic are their codes; comparisons of them are logical.
%@ source: octave-cli 7.3
s = 0; n = 0; t = 'hello world';
for k = 1:2200
    c = t(mod(k, 11) + 1);
    if c >= 'a' && c <= 'z'
        s = s + (c - 'a');
        d = char(mod(c - 'a' + 13, 26) + 'a');
        n = n + (d == 'u');
    else
        s = s + c;
    end
end
fprintf('%d %d %s %s\n', s, n, class(d), class(c + 1))
%| 29200 200 char double
