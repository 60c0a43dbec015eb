% A row of blanks.
%@ source: docs blanks
assert(isequal(blanks(2), '  ') && isequal(size(blanks(0)), [1 0]))
