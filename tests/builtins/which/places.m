% Variables come before functions; unknown names give an empty text.
%@ source: documentation page of which
x = 1;
assert(strcmp(which('x'), 'variable'))
assert(strcmp(which('sin'), 'built-in (sin)'))
assert(isempty(which('no_such_name')))
assert(isequal(which('x', 'sin'), {'variable', 'built-in (sin)'}))
which x
%| x is a variable.
