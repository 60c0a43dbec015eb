% A dotted name that is nothing is shown whole.
%@ source: language.md 21
try, no_such_pkg.fn(1); catch e, end
assert(strcmp(e.identifier, 'MATLAB:undefinedVarOrClass') && strcmp(e.message, 'Unable to resolve the name ''no_such_pkg.fn''.'))
