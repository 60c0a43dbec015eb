function y = second_step(x)
y = x + 1;
end
