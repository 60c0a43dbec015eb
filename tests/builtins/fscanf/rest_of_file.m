% The position stays behind what was read.
%@ source: docs fscanf
f = tempname; fid = fopen(f, 'w+'); fprintf(fid, '1 2 x'); frewind(fid);
a = fscanf(fid, '%d'); s = fgetl(fid);
fclose(fid); delete(f)
assert(isequal(a, [1; 2]) && isequal(s, 'x'))
