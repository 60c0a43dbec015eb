% A file is read from its position on, which moves behind what was read.
%@ source: documentation page of textscan
f = tempname;
h = fopen(f, 'w');
fprintf(h, '1 2\n3 4\n5 6\n');
fclose(h);
h = fopen(f);
c = textscan(h, '%f %f', 1);
assert(isequal(c, {1, 2}) && ftell(h) == 4)
c = textscan(h, '%f %f');
assert(isequal(c, {[3; 5], [4; 6]}) && feof(h))
fclose(h);
delete(f)
