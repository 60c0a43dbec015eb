% Functions that are called by their names in texts.
%@ source: octave-cli 7.3
names = {'first', 'second', 'abs'}; s = 0;
for k = 1:1500
    s = s + feval(names{mod(k, 3) + 1}, -k);
    f = str2func(names{mod(k, 2) + 1});
    s = s + f(k);
end
disp(s)
%|       939500
function r = first(x)
    r = x + 1;
end
function r = second(x)
    r = 2 * x;
end
