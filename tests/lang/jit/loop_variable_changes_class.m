% The body makes the loop variable a text or an integer; the next round makes it a double again.
%@ source: octave-cli 7.3
s = 0; c = 0;
for k = 1:3000
    s = s + k;
    if mod(k, 3) == 0, k = 'x'; elseif mod(k, 7) == 0, k = int8(5); end
    c = c + ischar(k) + 10 * isinteger(k);
    t = k + 1;
end
fprintf('%d %d %s\n', s, c, class(k))
%| 4501500 3860 char
