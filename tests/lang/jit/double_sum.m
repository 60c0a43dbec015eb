% Sums, products and differences of doubles keep every bit over thousands of rounds.
%@ source: octave-cli 7.3
s = 0; p = 1; d = 0;
for k = 1:5000
    s = s + k * 0.1;
    p = p * 1.0001;
    d = d - k / 3;
end
fprintf('%.17g %.17g %.17g %d\n', s, p, d, k)
%| 1250250 1.6486800559310761 -4167500 5000
