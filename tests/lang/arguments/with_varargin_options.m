% Options can be passed as a list of names and values.
%@ source: language.md 8.4
c = {'B', 2, 'A', 1};
assert(isequal(f(0, c{:}), [0 1 2]))
function r = f(x, o)
    arguments
        x double
        o.A = 0
        o.B = 0
    end
    r = [x o.A o.B];
end
