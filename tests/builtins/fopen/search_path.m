% A file that is only read is looked for on the search path when the current folder hasn't got it.
%@ source: documentation page of the function
folder = tempname;
mkdir(folder);
mkdir(fullfile(folder, 'inner'));
name = 'found_on_the_path.txt';
for place = {folder, fullfile(folder, 'inner')}
    fid = fopen(fullfile(place{1}, name), 'w');
    fprintf(fid, '%s', place{1}(end - 4:end));
    fclose(fid);
end
assert(fopen(name) == -1)
addpath(folder);
fid = fopen(name);
text = fread(fid, [1 Inf], '*char');
opened = fopen(fid);
fclose(fid);
assert(isequal(text, folder(end - 4:end)) && endsWith(opened, name) && startsWith(opened, filesep))
fid = fopen(fullfile('inner', name), 'rt');
assert(isequal(fgetl(fid), 'inner'))
fclose(fid);
assert(fopen(fullfile('.', name)) == -1)
assert(fopen(name, 'r+') == -1)
assert(isequal(fileread(name), folder(end - 4:end)))
assert(exist(name) == 2 && exist(name, 'file') == 2 && isequal(which(name), opened))
rmpath(folder);
assert(fopen(name) == -1 && exist(name, 'file') == 0)
rmdir(folder, 's');
