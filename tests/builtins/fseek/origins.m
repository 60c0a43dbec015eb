% From the beginning, the position or the end; not outside.
%@ source: docs fseek
f = tempname; fid = fopen(f, 'w+'); fprintf(fid, '0123456789');
assert(fseek(fid, 3, 'bof') == 0 && fread(fid, 1) == '3' && fseek(fid, 1, 'cof') == 0 && fread(fid, 1) == '5')
assert(fseek(fid, -1, 'eof') == 0 && fread(fid, 1) == '9' && fseek(fid, 5, 'eof') == -1)
fclose(fid); delete(f)
