% Option names match without regard to case.
%@ source: language.md 8.4
assert(f('tol', 3) == 3 && f(TOL=4) == 4)
function r = f(opts)
    arguments
        opts.Tol = 1
    end
    r = opts.Tol;
end
