% An anonymous function has the values that its variables had when it was made.
%@ source: octave-cli 7.3
a = 1; f = @(x) x * a + 1; s = 0;
for k = 1:3000
    a = k;
    s = s + f(2);
    if k == 2000, f = @(x) x * a + 1; end
end
disp(s)
%|      4007000
