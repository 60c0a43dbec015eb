% The old name is gone.
%@ source: docs movefile
f = tempname; fclose(fopen(f, 'w')); g = [f 'x'];
movefile(f, g)
assert(isfile(g) && ~isfile(f))
delete(g)
