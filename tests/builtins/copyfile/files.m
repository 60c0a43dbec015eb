% The copy has the same text.
%@ source: docs copyfile
f = tempname; fid = fopen(f, 'w'); fprintf(fid, 'q'); fclose(fid);
g = [f 'x'];
assert(copyfile(f, g) && isequal(fileread(g), 'q') && isfile(f))
delete(f, g)
ok = copyfile('no/such', g);
assert(~ok)
