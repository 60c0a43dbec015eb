function r = k(x)
r = x + 400;
end
