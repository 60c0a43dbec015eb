% A folder that exists gives a message.
%@ source: docs mkdir
d = tempname;
[ok, msg] = mkdir(d);
assert(ok && isempty(msg) && isfolder(d))
[ok, msg, id] = mkdir(d);
assert(ok && isequal(msg, 'Directory already exists.') && isequal(id, 'MATLAB:MKDIR:DirectoryExists'))
mkdir(d, 'sub');
assert(isfolder(fullfile(d, 'sub')))
rmdir(d, 's')
