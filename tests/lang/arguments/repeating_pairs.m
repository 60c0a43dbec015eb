% Repeated arguments are declared in a block of their own and arrive as cells.
%@ source: language.md 8.1
assert(isequal(paired(1, 2, 3, 4), {1, 3}))
function firsts = paired(a, b)
arguments (Repeating)
    a
    b
end
firsts = a;
end
