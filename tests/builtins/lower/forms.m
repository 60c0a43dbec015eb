% Char, cells and strings keep their form and size.
%@ source: docs lower
assert(isequal(lower('aB1'), 'ab1') && isequal(lower({'aB1'; 'x'}), {'ab1'; lower('x')}))
assert(isequal(lower("aB1"), "ab1") && isequal(lower(['ab'; 'cd']), [lower('ab'); lower('cd')]))
assert(isequal(size(lower('')), [0 0]))
