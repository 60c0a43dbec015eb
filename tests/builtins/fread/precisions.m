% What lies in the file and what comes of it.
%@ source: docs fread
f = tempname; fid = fopen(f, 'w+'); fwrite(fid, [65 66 1 0]); frewind(fid);
a = fread(fid, 2, 'uint8=>char'); b = fread(fid, 1, '*uint16');
assert(isequal(a, ['A'; 'B']) && isa(b, 'uint16') && b == 1)
frewind(fid); c = fread(fid, [2 2]); frewind(fid); d = fread(fid, 1, 'uint16', 0, 'b');
[e, n] = fread(fid, Inf, 'uint8', 1);
fclose(fid); delete(f)
assert(isequal(c, [65 1; 66 0]) && d == 65 * 256 + 66 && isequal(e, 1) && n == 1)
