% Delimiters before the piece are passed over.
%@ source: docs strtok
[t, r] = strtok('  hello world');
assert(strcmp(t, 'hello') && strcmp(r, ' world'))
[t, r] = strtok('a,b', ',');
assert(strcmp(t, 'a') && strcmp(r, ',b'))
[t, r] = strtok({'a b', 'c'});
assert(isequal(t, {'a', 'c'}) && isequal(r, {' b', ''}) && isequal(strtok("x y"), "x"))
