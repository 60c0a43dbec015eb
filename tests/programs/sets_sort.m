% Sets, sorting and searching with positions.
%@ source: language.md 35 P-sets_sort
fprintf('%d ', unique([3 1 2 3 1])); fprintf('\n');
[tf, loc] = ismember([1 5 2], [2 1 9]); fprintf('%d ', tf, loc); fprintf('\n');
fprintf('%d ', union([1 2], [2 3]), intersect([1 2 3], [2 3 4]), setdiff([1 2 3], 2), setxor([1 2], [2 3])); fprintf('\n');
[s, i] = sort([3 1 2], 'descend'); fprintf('%d ', s, i); fprintf('\n');
c = sort({'pear', 'Apple', 'fig'}); fprintf('%s ', c{:}); fprintf('\n');
fprintf('%d ', sortrows([3 1; 1 2; 2 0], 2)); fprintf('\n');
fprintf('%d ', cumsum(1:4), diff([1 4 9]), fliplr(1:3)); fprintf('\n');
fprintf('%d ', find([0 1 0 1])); fprintf('\n');
fprintf('%d ', accumarray([1; 2; 1], [5; 6; 7])); fprintf('\n');
fprintf('%d ', histc([1 2 2 5], 1:5)); fprintf('\n');
fprintf('%d ', any([0 0; 0 1]), all([1 1; 0 1])); fprintf('\n');
fprintf('%d ', primes(20)); fprintf('\n');
%| 1 2 3
%| 1 0 1 2 0 1
%| 1 2 3 2 3 1 3 1 3
%| 3 2 1 1 3 2
%| Apple fig pear
%| 2 3 1 0 1 2
%| 1 3 6 10 3 5 3 2 1
%| 2 4
%| 12 6
%| 1 2 0 0 1
%| 0 1 0 1
%| 2 3 5 7 11 13 17 19
