% A script that goes to another folder leaves the caller there.
%@ source: documentation page of the function
folder = tempname; mkdir(fullfile(folder, 'other'));
file = fullfile(folder, 'going_script.m');
f = fopen(file, 'w'); fprintf(f, 'cd other\n'); fclose(f);
before = pwd;
run(file)
[~, name] = fileparts(pwd);
cd(before)
assert(strcmp(name, 'other'))
rmdir(folder, 's');
