% A row that gets longer, a column, a number and complex in one loop.
%@ source: octave-cli 7.3
p = [1 2 3]; n = 0;
for k = 1:3000
    p = p + 1;
    if k == 1000, p = [p 4]; end
    if k == 1500, p = p'; end
    if k == 2000, p = p(1); end
    if k == 2500, p = [p; 1i]; end
    n = n + numel(p) + size(p, 1) * 10;
end
fprintf('%d %d ', n, isreal(p)), fprintf('%g ', real(p), imag(p)), fprintf('\n')
try
    for k = 1:3000
        p = [1 2 3];
        if k == 2900, p = [1 2]; end
        x = p + [1 1 1];
    end
catch e
    fprintf('%d\n', k)
end
%| 58509 0 3001 500 0 1
%| 2900
