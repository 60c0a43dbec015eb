% eval with an error text, and with its second argument.
%@ source: octave-cli 7.3
n = 0; m = 0;
for k = 1:600
    try
        eval(sprintf('n = n + %d;', mod(k, 3)));
        if mod(k, 50) == 0, eval('error(''my:id'', ''in eval'')'); end
    catch e
        m = m + strcmp(e.identifier, 'my:id');
    end
end
fprintf('%d %d\n', n, m)
%| 600 12
