% Tokens, options and several patterns.
%@ source: docs regexprep; spec 30.5
assert(isequal(regexprep('hello', '(l+)', '<$1>'), 'he<ll>o') && isequal(regexprep('aXbX', 'X', '-', 'once'), 'a-bX'))
assert(isequal(regexprep('abc', '(.)(.)', '$2$1'), 'bac') && isequal(regexprep('Hi', 'hi', 'yo', 'ignorecase'), 'yo'))
assert(isequal(regexprep({'aa', 'b'}, 'a', 'x'), {'xx', 'b'}) && isequal(regexprep('abc', {'a', 'b'}, {'1', '2'}), '12c'))
assert(isequal(regexprep("ab", "b", "c"), "ac") && isequal(regexprep('aXbX', 'X', '-', 2), 'aXb-'))
assert(isequal(regexprep('ab', '(a)', '${upper($1)}'), 'Ab'))
