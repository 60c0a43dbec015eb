% eval makes the accumulator an integer, and the loop variable another value.
%@ source: octave-cli 7.3
s = 0; n = 0;
for k = 1:2500
    s = s + 1;
    if k == 1500, eval('s = int8(100);'); end
    if k == 2000, eval('k = 0.5;'); end
    n = n + k;
end
fprintf('%s %d %g\n', class(s), s, n)
%| int8 127 3.12425e+06
