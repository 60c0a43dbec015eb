% A char array keeps its class when numbers go in, and a number array stays numeric when chars go in.
%@ source: language.md 11.3
s = 'abc';
s(1) = 120; s([2 3]) = [121 122];
assert(ischar(s) && strcmp(s, 'xyz'))
n = [1 2 3]; n(1:2) = 'ab';
assert(isequal(n, [97 98 3]) && isa(n, 'double'))
