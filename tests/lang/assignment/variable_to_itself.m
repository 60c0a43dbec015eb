% A variable assigned to itself keeps its value.
%@ source: language.md 4.1
function r = twice(x)
    x = x;
    r = x;
end
d = 5; k = 3;
while k > 0
    k = k - 1;
    d = d;
end
c = {1, 2}; c = c; s.a = 1; s = s;
assert(d == 5 && isequal(c, {1, 2}) && s.a == 1 && twice(7) == 7)
