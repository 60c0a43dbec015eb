% Outputs set before a return are given back.
%@ source: language.md 6.6
[a, b] = f(1);
assert(a == 1 && b == 2)
function [a, b] = f(x)
    a = x; b = 2;
    if x, return, end
    a = -1;
end
