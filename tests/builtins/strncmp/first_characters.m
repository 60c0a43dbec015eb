% Only the first characters count, and there must be as many.
%@ source: docs strncmp
assert(strncmp('abc', 'abd', 2) && ~strncmp('abc', 'abd', 3) && ~strncmp('ab', 'abc', 3))
assert(isequal(strncmp({'abc', 'xbc'}, 'ab', 2), [true false]) && strncmp('éa', 'éb', 1))
