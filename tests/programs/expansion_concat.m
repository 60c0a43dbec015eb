% Arrays expand along dimensions of length one, and empties vanish in brackets.
%@ source: language.md 35 P-expansion_concat
fprintf('%d ', [1; 2] + [10 20 30]); fprintf('\n');
fprintf('%d ', size(ones(3, 1) * ones(1, 4)), size(zeros(0, 3)), size([zeros(1, 0), 1])); fprintf('\n');
fprintf('%d ', [[1 2]; [3 4]], [5, 6]'); fprintf('\n');
fprintf('%s %s %s\n', class([single(1) 2]), class([int8(1) 2.7]), class(['a' 66]));
fprintf('%d ', cat(3, 1, 2), size(cat(3, [1 2], [3 4]))); fprintf('\n');
fprintf('%d ', kron([1 2], [1 1]), repmat([1 2], 1, 2)); fprintf('\n');
fprintf('%d ', sum(magic(3)), sum(magic(3), 2), sum(sum(magic(3)))); fprintf('\n');
fprintf('%d ', max([1 5; 7 2]), max([1 5; 7 2], [], 2), min([4 2 8])); fprintf('\n');
fprintf('%g ', mean([1 2; 3 4]), median([3 1 2]), std([1 2 3 4]), var([1 2 3])); fprintf('\n');
%| 11 12 21 22 31 32
%| 3 4 0 3 1 1
%| 1 3 2 4 5 6
%| single int8 char
%| 1 2 1 2 2
%| 1 1 2 2 1 2 1 2
%| 15 15 15 15 15 15 45
%| 7 5 5 7 2
%| 2 3 2 1.29099 1
