% Too many inputs or outputs are errors.
%@ source: language.md 6.5
try, f(1, 2); catch e1, end
try, [a, b] = f(1); catch e2, end
try, x = g(); catch e3, end
assert(strcmp(e1.identifier, 'MATLAB:TooManyInputs') && strcmp(e1.message, 'Too many input arguments.'))
assert(strcmp(e2.identifier, 'MATLAB:TooManyOutputs') && strcmp(e2.message, 'Too many output arguments.'))
assert(strcmp(e3.identifier, 'MATLAB:TooManyOutputs'))
function r = f(a), r = a; end
function g(), end
