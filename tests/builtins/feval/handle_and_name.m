% A function is called by handle or by name.
%@ source: documentation page of the function
assert(feval(@(x) x + 1, 2) == 3)
assert(feval('numel', 'abc') == 3)
[a, b] = feval(@size, ones(2, 3));
assert(a == 2 && b == 3)
feval('no_such_function_zz')
%@ error: MATLAB:UndefinedFunction "no_such_function_zz"
