function y = uses_private(x)
y = hidden_step(x) + 1;
end
