% An error has the identifier and the formatted message of its call.
%@ source: documentation page of the function
try, error('plain 50% \n'), catch e, end
assert(strcmp(e.message, 'plain 50% \n') && isempty(e.identifier))
try, error('a:b', '%d-%s', 3, 'x'), catch e, end
assert(strcmp(e.identifier, 'a:b') && strcmp(e.message, '3-x'))
try, error('no id: %d', 3), catch e, end
assert(isempty(e.identifier) && strcmp(e.message, 'no id: 3'))
try, error('a:b'), catch e, end
assert(isempty(e.identifier) && strcmp(e.message, 'a:b'))
error('')
try, error(struct('message', 'm', 'identifier', 'i:d')), catch e, end
assert(strcmp(e.message, 'm') && strcmp(e.identifier, 'i:d'))
error('my:id', 'x=%d', 3)
%@ error: my:id "x=3"
