% A name that was called as a function handle becomes an array that is indexed.
%@ source: octave-cli 7.3
f = @(i) i * 10; s = 0;
for k = 1:2000
    if k == 1000, f = (1:10) * 2; end
    s = s + f(mod(k, 10) + 1);
    if k == 1500, f = @(i) -i; end
end
disp(s)
%|        57742
