% Char text becomes a string where a string is declared.
%@ source: language.md 8.2
assert(isstring(f('abc')) && f('abc') == "abc" && isa(g(3), 'int32'))
function r = f(s)
    arguments
        s (1,1) string
    end
    r = s;
end
function r = g(n)
    arguments
        n int32
    end
    r = n;
end
