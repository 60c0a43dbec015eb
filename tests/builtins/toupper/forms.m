% Char, cells and strings keep their form and size.
%@ source: docs upper
assert(isequal(toupper('aB1'), 'AB1') && isequal(toupper({'aB1'; 'x'}), {'AB1'; toupper('x')}))
assert(isequal(toupper("aB1"), "AB1") && isequal(toupper(['ab'; 'cd']), [toupper('ab'); toupper('cd')]))
assert(isequal(size(toupper('')), [0 0]))
