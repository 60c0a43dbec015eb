% The loop goes on when its variable is cleared.
%@ source: octave-cli 7.3
s = 0;
for k = 1:2000
    s = s + k;
    if mod(k, 3) == 0, clear k, end
    if ~exist('k', 'var'), s = s + 1; end
end
fprintf('%d %d\n', s, k)
%| 2001666 2000
