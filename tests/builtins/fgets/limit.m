% At most so many characters are read.
%@ source: docs fgets
f = tempname; fid = fopen(f, 'w+'); fprintf(fid, 'abcdef\nx'); frewind(fid);
assert(isequal(fgets(fid, 3), 'abc') && isequal(fgets(fid), ['def' 10]) && isequal(fgets(fid), 'x'))
fclose(fid); delete(f)
