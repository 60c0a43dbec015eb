% Integers compare with doubles by value, also beyond 2^53 and with NaN.
%@ source: octave-cli 7.3
x = int64(9007199254740993); u = uint8(200); c = zeros(1, 5);
for k = 1:2000
    c(1) = c(1) + (u > 199.5); c(2) = c(2) + (u == 200); c(3) = c(3) + (u < NaN);
    c(4) = c(4) + (u > -k); c(5) = c(5) + (int8(k) >= 127);
end
disp(c)
%|         2000        2000           0        2000        1874
