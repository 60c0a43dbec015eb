% Results go to targets of which one is an element of a cell, in a hot loop.
%@ source: language.md 6.9
function [a, b] = two(k)
    a = k; b = 1;
end
c = {}; s = 0;
for k = 1:3000
    [c{2}, d] = two(k);
    s = s + c{2} + d;
end
assert(s == 3000 * 3001 / 2 + 3000)
