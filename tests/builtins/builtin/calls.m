% The builtin is called whatever else has its name.
%@ source: documentation page of the function
assert(builtin('numel', [1 2 3]) == 3)
builtin('no_such_builtin_zz')
%@ error: MATLAB:UndefinedFunction
