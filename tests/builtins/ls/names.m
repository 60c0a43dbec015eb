% A line for each name.
%@ source: docs ls
d = tempname; mkdir(d); fclose(fopen(fullfile(d, 'q.m'), 'w'));
assert(isequal(ls(d), ['q.m' 10]))
rmdir(d, 's')
