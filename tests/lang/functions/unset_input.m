% A missing input only hurts when it's read.
%@ source: language.md 6.5
assert(f(1) == 1)
try, f(-1); catch e, end
assert(strcmp(e.identifier, 'MATLAB:minrhs') && strcmp(e.message, 'Not enough input arguments.'))
function r = f(a, b)
    r = a;
    if a < 0, r = b; end
end
