% Handles are made in each round, and called in the same or the next one.
%@ source: octave-cli 7.3
s = 0; g = @(x) 0;
for k = 1:2000
    f = @(x) x + k;
    s = s + f(1) - g(k);
    g = f;
end
disp(s)
%|     -1996999
