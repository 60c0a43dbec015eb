% Loops over ranges with negative, fractional and empty steps give the values of the range.
%@ source: octave-cli 7.3
n = zeros(1, 6); s = zeros(1, 6);
for r = 1:50
    for x = 10:-1:1, n(1) = n(1) + 1; s(1) = s(1) + x; end
    for x = 0:0.1:1, n(2) = n(2) + 1; s(2) = s(2) + x; end
    for x = 5:1, n(3) = n(3) + 1; end
    for x = 1:-0.25:-1, n(4) = n(4) + 1; s(4) = s(4) + x; end
    for x = 1:0:5, n(5) = n(5) + 1; end
    for x = -3.5:2:9, n(6) = n(6) + 1; s(6) = s(6) + x; end
end
fprintf('%d ', n), fprintf('%.17g ', s), fprintf('\n')
%| 500 550 0 450 0 350 2750 274.99999999999994 0 0 0 875
