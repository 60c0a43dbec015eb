% Function fprintf writes to the output and returns the number of bytes.
%@ source: language.md 29.13
n = fprintf('abc\n');
%| abc
assert(n == 4)
fprintf(1, '%d|', [1 2]); fprintf("\n");
%| 1|2|
fprintf('%s\n', 'a%d\n');
%| a%d\n
