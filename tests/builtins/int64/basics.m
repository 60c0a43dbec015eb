% Literals beyond 2^53 are exact.
%@ source: documentation page of the function, checked against another implementation
a = int64(9007199254740993);
assert(a + int64(1) == int64(9007199254740994))
