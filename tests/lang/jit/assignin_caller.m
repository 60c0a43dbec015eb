% A function assigns to a variable of the loop that calls it.
%@ source: octave-cli 7.3
x = 0; n = 0;
for k = 1:2000
    x = x + 1;
    n = n + x;
    if mod(k, 500) == 0, poke('x', -k); end
    if k == 1250, poke('x', int16(7)); end
end
fprintf('%s %d %d\n', class(x), x, n)
%| double -2000 -32768
function poke(name, value)
    assignin('caller', name, value);
end
