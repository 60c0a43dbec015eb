% Reading starts over.
%@ source: docs frewind
f = tempname; fid = fopen(f, 'w+'); fprintf(fid, 'abc'); frewind(fid); s = fgetl(fid); fclose(fid); delete(f)
assert(isequal(s, 'abc'))
