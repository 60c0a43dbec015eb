% Inputs and outputs are declared in blocks of their own, behind comments perhaps.
%@ source: language.md 8.1, 8.9
assert(scaled(3) == 6 && scaled(3, 5) == 15)
function y = scaled(x, factor)
% Scales.
arguments (Input)
    x (1,1) double
    factor (1,1) double = 2
end
arguments (Output)
    y (1,1) double
end
y = x * factor;
end
