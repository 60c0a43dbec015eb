% Reading line by line ends with the last line.
%@ source: spec builtins 1.8
f = tempname; fid = fopen(f, 'w'); fprintf(fid, 'a\nb\n'); fclose(fid);
fid = fopen(f); n = 0;
while ~feof(fid), s = fgetl(fid); n = n + ischar(s); end
fclose(fid); delete(f)
assert(n == 2)
