% A wrong size or class is refused with the position.
%@ source: language.md 8.7
try, f([1 2], 1); catch e1, end
try, f(1, {1}); catch e2, end
assert(contains(e1.message, 'Invalid argument at position 1. Value must be a scalar.'))
assert(contains(e2.message, 'Invalid argument at position 2. Value must be of type double or be convertible to double.'))
function f(a, b)
    arguments
        a (1,1) double
        b double
    end
end
