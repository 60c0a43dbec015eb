% Names are valid and differ from those excluded.
%@ source: documentation page of genvarname
assert(strcmp(genvarname('1 a'), 'x1A'))
assert(strcmp(genvarname('a#b'), 'a0x23b'))
assert(strcmp(genvarname('x', {'x', 'x1'}), 'x2'))
assert(isequal(genvarname({'a', 'a'}), {'a', 'a1'}))
assert(strcmp(genvarname('for'), 'xFor'))
