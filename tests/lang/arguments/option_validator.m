% An invalid option is named in the error.
%@ source: language.md 8.7
try, f(Tol=-1); catch e, end
assert(contains(e.message, 'Tol') && contains(e.message, 'Value must be positive.'))
function f(opts)
    arguments
        opts.Tol {mustBePositive} = 1
    end
end
