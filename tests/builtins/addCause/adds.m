% Causes are kept in order.
%@ source: documentation page of the function
e = MException('a:b', 'outer');
e = addCause(e, MException('c:d', 'one'));
e = addCause(e, MException('c:e', 'two'));
assert(numel(e.cause) == 2 && strcmp(e.cause{2}.identifier, 'c:e'))
