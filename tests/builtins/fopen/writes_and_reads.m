% What is written can be read back.
%@ source: docs fopen
f = tempname;
fid = fopen(f, 'w');
assert(fid >= 3 && isequal(fopen(fid), f))
fprintf(fid, 'l1\nl2\n');
fclose(fid);
fid = fopen(f);
assert(isequal(fgetl(fid), 'l1') && isequal(fgets(fid), ['l2' 10]) && feof(fid) && isequal(fgetl(fid), -1));
fclose(fid);
fid = fopen(f, 'a'); fprintf(fid, 'l3'); fclose(fid);
assert(isequal(fileread(f), ['l1' 10 'l2' 10 'l3']))
delete(f)
[fid, msg] = fopen('no/such/file');
assert(fid == -1 && ~isempty(msg))
