function r = f(x)
r = x + 100;
end
