% Zero, negative, fractional, non-finite and complex indices are errors.
%@ source: language.md 10.7
x = 1:3; bad = {0, -1, 1.5, NaN, Inf, 1+1e-10};
for k = 1:numel(bad)
    try, x(bad{k}); e = []; catch e, end
    assert(strcmp(e.identifier, 'MATLAB:badsubscript'))
end
try, x(1.5); catch e, end
assert(contains(e.message, 'Array indices must be positive integers or logical values.'))
try, x(2i); e = []; catch e, end
assert(~isempty(e))
