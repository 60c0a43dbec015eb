% Several globals are declared at once and shared by functions.
%@ source: language.md 4.11
set_both(3);
assert(sum_both() == 9)
function set_both(x)
    global g1 g2
    g1 = x; g2 = 2*x;
end
function r = sum_both()
    global g1 g2
    r = g1 + g2;
end
