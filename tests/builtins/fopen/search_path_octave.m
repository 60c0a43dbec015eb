% Octave warns of a file that it has found on the search path.
%@ source: octave-cli 7.3
%@ compat: octave
folder = tempname;
mkdir(folder);
name = 'found_on_the_path.txt';
file = fullfile(folder, name);
fid = fopen(file, 'w');
fputs(fid, 'text');
fclose(fid);
addpath(folder);
warning('off', 'Octave:data-file-in-path');
fid = fopen(name);
assert(fid > 2 && strcmp(fgetl(fid), 'text'))
fclose(fid);
assert(strcmp(fileread(name), 'text'))
rmpath(folder);
delete(file);
rmdir(folder);
