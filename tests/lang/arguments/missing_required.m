% A missing required argument and one too many are errors.
%@ source: language.md 8.7
try, f(); e1 = []; catch e1, end
try, f(1, 2); e2 = []; catch e2, end
assert(~isempty(e1) && strcmp(e2.message, 'Too many input arguments.'))
function f(a)
    arguments
        a
    end
end
