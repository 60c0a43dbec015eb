% A warning can be switched off, on and asked for.
%@ source: documentation page of the function
warning('off', 'my:id');
s = warning('query', 'my:id');
assert(strcmp(s.state, 'off'))
warning('my:id', 'silent');
warning('on', 'my:id');
s = warning('off', 'my:id');
assert(strcmp(s.state, 'on'))
warning(s);
s = warning('query', 'my:id');
assert(strcmp(s.state, 'on'))
warning('error', 'my:id');
warning('my:id', 'v=%d', 3)
%@ error: my:id "v=3"
