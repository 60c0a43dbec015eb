% Without a file number the text goes to the screen; the number of bytes can be asked for.
%@ source: docs fprintf
fprintf('%d,%d;', [1 2; 3 4]); fprintf('\n');
%| 1,3;2,4;
n = fprintf(1, 'abc\n');
%| abc
assert(n == 4)
fprintf('%s\n', "x", 'y')
%| x
%| y
