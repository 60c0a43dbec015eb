% Only positional arguments count in nargin.
%@ source: language.md 8.8
assert(f(1) == 1 && f(1, 2) == 2 && f(1, K=5) == 1)
function n = f(a, b, opts)
    arguments
        a
        b = 0
        opts.K = 1
    end
    n = nargin;
end
