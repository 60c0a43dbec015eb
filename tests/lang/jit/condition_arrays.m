% A condition that becomes an array, or empty, in a hot loop.
%@ source: octave-cli 7.3
c = 1; n = 0;
for k = 1:3000
    if k == 1000, c = [1 1 1]; end
    if k == 1500, c = [1 0 1]; end
    if k == 2000, c = []; end
    if k == 2500, c = 'a'; end
    if c, n = n + 1; end
end
disp(n)
%|         2000
