% Halves what it gets.
function r = looked_for_helper(x)
r = x / 2;
end
