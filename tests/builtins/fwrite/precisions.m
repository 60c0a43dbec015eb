% Elements are converted to the precision.
%@ source: docs fwrite
f = tempname; fid = fopen(f, 'w+');
assert(fwrite(fid, [1 300], 'uint16') == 2 && fwrite(fid, 1.5, 'double', 0, 'b') == 1)
frewind(fid); a = fread(fid, 2, 'uint16'); b = fread(fid, 1, 'double', 0, 'b');
fclose(fid); delete(f)
assert(isequal(a, [1; 300]) && b == 1.5)
