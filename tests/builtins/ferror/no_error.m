% An open file has no error.
%@ source: docs ferror
f = tempname; fid = fopen(f, 'w'); [m, n] = ferror(fid); fclose(fid); delete(f)
assert(isempty(m) && n == 0)
