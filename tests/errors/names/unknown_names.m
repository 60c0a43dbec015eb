% A name that is nothing is named in the error, with the argument's class in a call.
%@ source: language.md 21
try, x = undefined_thing; catch e1, end
try, undefined_fn(1); catch e2, end
try, undefined_fn('a', 2); catch e3, end
try, feval('nofn'); catch e4, end
assert(strcmp(e1.identifier, 'MATLAB:UndefinedFunction') && strcmp(e1.message, 'Unrecognized function or variable ''undefined_thing''.'))
assert(strcmp(e2.message, 'Undefined function ''undefined_fn'' for input arguments of type ''double''.'))
assert(strcmp(e3.message, 'Undefined function ''undefined_fn'' for input arguments of type ''char''.'))
assert(strcmp(e4.identifier, 'MATLAB:UndefinedFunction'))
