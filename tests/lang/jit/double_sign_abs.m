% abs and sign of all kinds of doubles.
%@ source: octave-cli 7.3
x = [3 -3 0 -0 Inf -Inf NaN 0.5]; s = zeros(1, 8); a = zeros(1, 8);
for k = 1:4000
    i = mod(k, 8) + 1;
    s(i) = s(i) + sign(x(i)); a(i) = max(a(i), abs(x(i)));
end
disp(s), disp(a)
%|    500  -500     0     0   500  -500   NaN   500
%|
%|     3.0000    3.0000         0         0       Inf       Inf         0    0.5000
