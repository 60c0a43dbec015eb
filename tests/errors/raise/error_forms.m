% An identifier needs arguments after it, and a lone message stays literal.
%@ source: language.md 20.1
try, error('my:id', 'x=%d', 3); catch e1, end
try, error('50% \n done'); catch e2, end
try, error('a:b'); catch e3, end
try, error('n=%d', 5); catch e4, end
error('');
assert(strcmp(e1.identifier, 'my:id') && strcmp(e1.message, 'x=3') && strcmp(e2.message, '50% \n done'))
assert(isempty(e3.identifier) && strcmp(e3.message, 'a:b') && isempty(e4.identifier) && strcmp(e4.message, 'n=5'))
s.message = 'from struct'; s.identifier = 's:t';
try, error(s); catch e5, end
assert(strcmp(e5.identifier, 's:t') && strcmp(e5.message, 'from struct'))
