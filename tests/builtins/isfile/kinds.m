% Files are files, folders aren't.
%@ source: docs isfile
f = tempname; fclose(fopen(f, 'w'));
assert(isfile(f) && ~isfile('.') && isequal(isfile({f, 'no/such'}), [true false]))
delete(f)
