% Function inputname gives the caller's variable or nothing.
%@ source: language.md 6.10
alpha = 1;
[a, b] = names(alpha, 2);
assert(strcmp(a, 'alpha') && isempty(b))
function [a, b] = names(x, y)
    a = inputname(1);
    b = inputname(2);
end
