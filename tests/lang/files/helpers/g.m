function r = g(x)
r = -10 * x;
end
