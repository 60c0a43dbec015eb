% The case of letters doesn't matter.
%@ source: docs strcmpi
assert(strcmpi('ABC', 'abc') && isequal(strcmpi('ABC', {'abc', 'x'}), [true false]) && ~strcmpi('a', 'ab'))
