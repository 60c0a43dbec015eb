% Char, cells and strings keep their form and size.
%@ source: docs upper
assert(isequal(upper('aB1'), 'AB1') && isequal(upper({'aB1'; 'x'}), {'AB1'; upper('x')}))
assert(isequal(upper("aB1"), "AB1") && isequal(upper(['ab'; 'cd']), [upper('ab'); upper('cd')]))
assert(isequal(size(upper('')), [0 0]))
