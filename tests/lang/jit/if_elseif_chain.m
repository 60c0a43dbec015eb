% The branches of a long chain are taken by value.
%@ source: octave-cli 7.3
c = zeros(1, 6);
for k = 1:5000
    x = mod(k * 31, 100);
    if x < 10, c(1) = c(1) + 1;
    elseif x < 20 && mod(k, 2), c(2) = c(2) + 1;
    elseif x == 50 || x == 51, c(3) = c(3) + 1;
    elseif ~mod(x, 5), c(4) = c(4) + 1;
    elseif x > 98, c(5) = c(5) + 1;
    else, c(6) = c(6) + 1;
    end
end
disp(c)
%|          500         250         100         800          50        3300
