% Elements of a cell are of several classes, and are read and written in the loop.
%@ source: octave-cli 7.3
c = {0, 'abc', [1 2 3], int8(1)}; n = 0;
for k = 1:3000
    c{1} = c{1} + k;
    c{2}(mod(k, 3) + 1) = char('a' + mod(k, 26));
    c{3}(2) = c{3}(1) + mod(k, 7);
    c{4} = c{4} + 1;
    x = c{mod(k, 4) + 1};
    n = n + numel(x);
end
fprintf('%d %s %d %d %d %d %d\n', c{1}, c{2}, c{3}, c{4}, n)
%| 4501500 kij 1 5 3 127 6000
