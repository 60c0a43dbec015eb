% Assert fails on any zero and on an empty, with a message of choice.
%@ source: language.md 20.8
try, assert(false); catch e1, end
try, assert([1 0]); catch e2, end
try, assert(1 == 2, 'bad %d', 4); catch e3, end
try, assert(false, 'my:id', 'no %s', 'way'); catch e4, end
assert(true); assert([1 1]);
assert(strcmp(e1.identifier, 'MATLAB:assertion:failed') && strcmp(e1.message, 'Assertion failed.') && strcmp(e2.message, e1.message))
assert(strcmp(e3.message, 'bad 4') && strcmp(e4.identifier, 'my:id') && strcmp(e4.message, 'no way'))
