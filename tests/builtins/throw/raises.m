% Throw raises an error value.
%@ source: documentation page of the function
try, throw(MException('a:b', 'hi')), catch f, end
assert(strcmp(f.identifier, 'a:b'))
throw(f)
%@ error: a:b "hi"
