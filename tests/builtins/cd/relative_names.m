% Names of files lead from the current folder in every function that takes them.
%@ source: documentation page of the function
folder = tempname; mkdir(folder); before = pwd;
cd(folder)
mkdir('sub');
assert(isfolder('sub') && isdir('sub') && exist('sub', 'dir') == 7 && exist('sub') == 7)
f = fopen('sub/a.txt', 'w'); fprintf(f, 'text'); fclose(f);
assert(isfile('sub/a.txt') && exist('sub/a.txt', 'file') == 2)
assert(strcmp(fileread('sub/a.txt'), 'text'))
mustBeFile('sub/a.txt'); mustBeFolder('sub');
cd sub
list = dir('*.txt');
assert(strcmp(list.name, 'a.txt') && strcmp(list.folder, pwd))
copyfile('a.txt', 'b.txt'); movefile('b.txt', 'c.txt');
assert(strcmp(strtrim(ls('c*')), 'c.txt'))
assert(strcmp(which('c.txt'), fullfile(pwd, 'c.txt')))
f = fopen('c.txt'); line = fgetl(f); fclose(f);
assert(strcmp(line, 'text'))
delete('c.txt')
cd ..
assert(~exist('sub/c.txt', 'file'))
[status, out] = system('cat sub/a.txt');
assert(status == 0 && strcmp(out, 'text'))
f = fopen('of_this_folder.m', 'w'); fprintf(f, 'function r = of_this_folder()\nr = 12;\nend\n'); fclose(f);
assert(of_this_folder() == 12)
addpath('sub');
delete('sub/a.txt'); rmpath('sub'); rmdir('sub')
assert(~isfolder('sub'))
cd(before)
assert(exist('of_this_folder') == 0)
rmdir(folder, 's')
