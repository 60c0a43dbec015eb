% The last warning is kept, and a warning turned off is silent.
%@ source: language.md 20.7
lastwarn('');
warning('my:id', 'v=%d', 3);
[msg, id] = lastwarn;
assert(strcmp(msg, 'v=3') && strcmp(id, 'my:id'))
warning('off', 'my:id');
warning('my:id', 'v=4');
warning('on', 'my:id');
