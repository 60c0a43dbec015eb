% An error value has identifier and message and is raised by throw.
%@ source: documentation page of the function
e = MException('a:b', 'msg %d', 3);
assert(isa(e, 'MException') && strcmp(e.message, 'msg 3') && isempty(e.cause))
throw(e)
%@ error: a:b "msg 3"
