function r = adds_one_to(x)
% Adds one.
r = x + 1;
end
