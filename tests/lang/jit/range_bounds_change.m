% Changing the variables of a loop's bounds in its body doesn't change its rounds.
%@ source: octave-cli 7.3
n = 0; first = 1; step = 1; last = 2000;
for k = first:step:last
    n = n + 1;
    first = 500; step = 7; last = last - 1;
end
fprintf('%d %d %d\n', n, k, last)
%| 2000 2000 0
