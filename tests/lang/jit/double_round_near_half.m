% round of the largest number below a half is zero.
%@ source: octave-cli 7.3
x = 0.49999999999999994; n = 0;
for k = 1:2000
    n = n + round(x) + round(-x) + round(x + 0.5);
end
disp(n)
%|         2000
