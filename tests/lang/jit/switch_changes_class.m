% The value of a switch changes from double to integer, char and logical.
%@ source: documentation of switch: a case matches where value == case, or strcmp for texts
c = zeros(1, 4); v = {1, int8(1), single(1), true, 'a', 97};
for k = 1:3000
    x = v{mod(floor(k / 500), 6) + 1};
    switch x
        case 1, c(1) = c(1) + 1;
        case 'a', c(2) = c(2) + 1;
        case 97, c(3) = c(3) + 1;
        otherwise, c(4) = c(4) + 1;
    end
end
disp(c)
%|         2000         500         500           0
