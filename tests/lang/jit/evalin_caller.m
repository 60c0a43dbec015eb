% evalin reads and runs code in the caller's loop.
%@ source: octave-cli 7.3
x = 0; n = 0;
for k = 1:1000
    x = x + 2;
    n = n + look();
    if mod(k, 250) == 0, run_in('x = x - 100;'); end
end
fprintf('%d %d\n', x, n)
%| 1600 1351500
function r = look()
    r = evalin('caller', 'x + k');
end
function run_in(code)
    evalin('caller', code);
end
