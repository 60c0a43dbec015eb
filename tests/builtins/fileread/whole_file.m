% All characters of the file.
%@ source: docs fileread
f = tempname; fid = fopen(f, 'w'); fprintf(fid, 'é\n'); fclose(fid);
assert(isequal(fileread(f), ['é' 10]))
delete(f)
fileread('no/such/file')
%@ error: MATLAB:fileread:cannotOpenFile
