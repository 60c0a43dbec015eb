% All files that fit go.
%@ source: docs delete
d = tempname; mkdir(d);
fclose(fopen(fullfile(d, 'a.x'), 'w')); fclose(fopen(fullfile(d, 'b.x'), 'w')); fclose(fopen(fullfile(d, 'c.y'), 'w'));
delete(fullfile(d, '*.x'))
assert(~isfile(fullfile(d, 'a.x')) && ~isfile(fullfile(d, 'b.x')) && isfile(fullfile(d, 'c.y')))
rmdir(d, 's')
