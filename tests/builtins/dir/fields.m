% A struct for each entry, sorted by name.
%@ source: docs dir
d = tempname; mkdir(d); fid = fopen(fullfile(d, 'b.txt'), 'w'); fprintf(fid, 'abc'); fclose(fid); mkdir(d, 'a');
l = dir(d);
assert(isequal({l.name}, {'.', '..', 'a', 'b.txt'}) && isequal([l.isdir], [true true true false]) && l(4).bytes == 3)
assert(isequal(fieldnames(l), {'name'; 'folder'; 'date'; 'bytes'; 'isdir'; 'datenum'}))
m = dir(fullfile(d, '*.txt'));
assert(isequal(size(m), [1 1]) && isequal(m.name, 'b.txt') && isempty(dir(fullfile(d, '*.zz'))))
rmdir(d, 's')
