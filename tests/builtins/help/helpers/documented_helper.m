function r = documented_helper(x)
% Doubles what it gets.
% Second line.

% Not help.
r = 2 * x;
end
