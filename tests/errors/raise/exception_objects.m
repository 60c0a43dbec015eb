% Exceptions are built, thrown, caught and rethrown with their facts.
%@ source: language.md 20.2
m = MException('a:b', 'value %d', 7);
assert(isa(m, 'MException') && strcmp(m.message, 'value 7') && iscell(m.cause) && isstruct(m.stack))
try, throw(m); catch e1, end
try, rethrow(e1); catch e2, end
assert(strcmp(e2.identifier, 'a:b') && strcmp(getReport(m, 'basic'), 'value 7'))
c = addCause(m, MException('c:d', 'inner'));
assert(strcmp(c.cause{1}.identifier, 'c:d'))
