% Validators raise errors that tell the position and the rule.
%@ source: language.md 8.6, 8.7
assert(f(3) == 3)
try, f(-1); catch e1, end
try, f(1.5); catch e2, end
assert(strcmp(e1.identifier, 'MATLAB:validators:mustBePositive'))
assert(contains(e1.message, 'Invalid argument at position 1. Value must be positive.'))
assert(contains(e2.message, 'Value must be integer.'))
function r = f(n)
    arguments
        n {mustBePositive, mustBeInteger}
    end
    r = n;
end
