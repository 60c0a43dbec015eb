% Texts are concatenated and formatted.
%@ source: octave-cli 7.3
t = ''; n = 0;
for k = 1:1500
    t = [t, sprintf('%d,', mod(k, 100))];
    if numel(t) > 200, n = n + numel(t); t = ''; end
    u = num2str(k); n = n + (u(1) == '9');
end
fprintf('%d %s\n', n, t)
%| 4360 67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,0,
