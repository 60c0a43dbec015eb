% The last warning is remembered and can be set.
%@ source: documentation page of the function
warning('off', 'all');
lastwarn('m', 'a:b');
[m, id] = lastwarn;
assert(strcmp(m, 'm') && strcmp(id, 'a:b'))
lastwarn('');
assert(isempty(lastwarn))
