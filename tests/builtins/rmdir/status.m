% A folder that holds something stays unless all goes.
%@ source: docs rmdir
d = tempname; mkdir(d); fclose(fopen(fullfile(d, 'x'), 'w'));
ok = rmdir(d);
assert(~ok && isfolder(d))
rmdir(d, 's')
assert(~isfolder(d))
rmdir(d)
%@ error: MATLAB:RMDIR:NotADirectory
