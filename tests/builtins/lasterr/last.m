% The last error is remembered after it was caught.
%@ source: documentation page of the function
try, error('a:b', 'boom'), catch, end
[m, id] = lasterr;
assert(strcmp(m, 'boom') && strcmp(id, 'a:b'))
