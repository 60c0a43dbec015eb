% A small function is called in each round.
%@ source: octave-cli 7.3
s = 0;
for k = 1:5000, s = s + f(k, 0.5); end
fprintf('%.17g\n', s)
%| 6246250
function r = f(a, b)
    r = a * b - 1;
end
