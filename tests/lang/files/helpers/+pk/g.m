function r = g(x)
r = x + 200;
end
