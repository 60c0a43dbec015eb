% An unknown option name is an error.
%@ source: language.md 8.4
try, f(Speed=3); e = []; catch e, end
assert(~isempty(e))
function f(opts)
    arguments
        opts.Tol = 1
    end
end
