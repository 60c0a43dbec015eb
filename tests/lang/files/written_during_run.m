% A function written while the program runs is found at its next call, and its folder can be put on the path.
%@ source: language.md 9.1, 9.5
folder = tempname; mkdir(folder);
addpath(folder);
file = fullfile(folder, 'made_just_now.m');
f = fopen(file, 'w'); fprintf(f, 'function y = made_just_now(x)\ny = x + 1;\nend\n'); fclose(f);
assert(made_just_now(1) == 2)
rmpath(folder);
delete(file); rmdir(folder);
try, made_just_now(1); found = true; catch, found = false; end
assert(~found)
