% Sums aren't rearranged.
%@ source: octave-cli 7.3
x = 0; y = 0;
for k = 1:2000
    x = (1e16 + 1) - 1e16;
    y = y + ((0.1 + 0.2) + 0.3) - (0.1 + (0.2 + 0.3));
end
fprintf('%g %.17g\n', x, y)
%| 0 2.2204460492503131e-13
