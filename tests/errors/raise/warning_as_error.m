% A warning in the state error is thrown.
%@ source: language.md 20.7
warning('error', 'my:warn');
try, warning('my:warn', 'now %d', 1); e = []; catch e, end
warning('on', 'my:warn');
assert(strcmp(e.identifier, 'my:warn') && strcmp(e.message, 'now 1'))
