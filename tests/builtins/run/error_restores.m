% The caller's folder is back after a script that ends with an error.
%@ source: documentation page of the function
folder = tempname; mkdir(folder);
file = fullfile(folder, 'failing_script.m');
f = fopen(file, 'w'); fprintf(f, 'inside = pwd;\nerror(''my:id'', ''boom'');\n'); fclose(f);
before = pwd;
try, run(file), catch e, end
assert(strcmp(e.identifier, 'my:id') && strcmp(pwd, before))
[~, name] = fileparts(folder); [~, where] = fileparts(inside);
assert(strcmp(name, where))
delete(file); rmdir(folder);
