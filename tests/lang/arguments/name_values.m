% Name-value arguments arrive in a struct, by name text or by name=value.
%@ source: language.md 8.4
assert(isequal(f(1), [1 10 0]) && isequal(f(1, 'Tol', 2), [1 2 0]))
assert(isequal(f(1, Tol=3, Deep=true), [1 3 1]) && isequal(f(1, "Deep", true), [1 10 1]))
function r = f(x, opts)
    arguments
        x
        opts.Tol (1,1) double = 10
        opts.Deep (1,1) logical = false
    end
    r = [x opts.Tol opts.Deep];
end
