% Values change places through a third variable.
%@ source: octave-cli 7.3
a = 1; b = 'x'; c = [1 2]; n = 0;
for k = 1:3001
    t = a; a = b; b = c; c = t;
    if ischar(a), n = n + 1; end
end
fprintf('%s %s %s %d\n', class(a), class(b), class(c), n)
disp(size(a)), disp(size(b))
%| char double double 1001
%|      1     1
%|
%|      1     2
