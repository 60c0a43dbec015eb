% Warning states are set, queried and restored.
%@ source: language.md 20.7
s = warning('off', 'x:y');
q = warning('query', 'x:y');
assert(strcmp(q.state, 'off') && strcmp(q.identifier, 'x:y'))
warning('on', 'x:y');
q = warning('query', 'x:y');
assert(strcmp(q.state, 'on'))
