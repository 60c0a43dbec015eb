% A comparison with NaN is false, but for ~=, in each round.
%@ source: octave-cli 7.3
x = NaN; c = zeros(1, 6);
for k = 1:2000
    if x < k, c(1) = c(1) + 1; end
    if x <= k, c(2) = c(2) + 1; end
    if x > k, c(3) = c(3) + 1; end
    if x >= k, c(4) = c(4) + 1; end
    if x == x, c(5) = c(5) + 1; end
    if x ~= x, c(6) = c(6) + 1; end
    if k == 1500, x = 1600; end
end
disp(c)
%|          400         401          99         100         500        1500
