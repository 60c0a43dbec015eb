% Function run runs a script in its own folder, and the caller's folder is back afterwards.
%@ source: language.md 9.7
folder = tempname; mkdir(folder);
file = fullfile(folder, 'script_of_run.m');
f = fopen(file, 'w'); fprintf(f, 'where = pwd; made = total + 1;\n'); fclose(f);
total = 1; before = pwd;
run(file)
assert(made == 2 && strcmp(pwd, before))
[~, name] = fileparts(folder); [~, inner] = fileparts(where);
assert(strcmp(name, inner))
delete(file); rmdir(folder);
