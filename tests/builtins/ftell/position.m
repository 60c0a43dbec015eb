% Bytes before the position.
%@ source: docs ftell
f = tempname; fid = fopen(f, 'w'); fprintf(fid, 'abc'); n = ftell(fid); fclose(fid); delete(f)
assert(n == 3)
