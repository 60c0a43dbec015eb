% Char, cells and strings keep their form and size.
%@ source: docs lower
assert(isequal(tolower('aB1'), 'ab1') && isequal(tolower({'aB1'; 'x'}), {'ab1'; tolower('x')}))
assert(isequal(tolower("aB1"), "ab1") && isequal(tolower(['ab'; 'cd']), [tolower('ab'); tolower('cd')]))
assert(isequal(size(tolower('')), [0 0]))
