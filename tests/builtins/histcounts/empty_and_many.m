% Data without elements has one empty bin; there are never more than 65536 bins but where their number is given.
%@ source: documentation page of the function
[n, edges] = histcounts([]);
assert(isequal(n, 0) && isequal(edges, [0 1]))
[n, edges] = histcounts(zeros(1, 0), 3);
assert(isequal(n, [0 0 0]))
[n, edges] = histcounts([0 1e12], 'BinWidth', 1);
assert(numel(n) <= 65537 && sum(n) == 2)
[n, edges] = histcounts([0 1e12], 'BinMethod', 'integers');
assert(numel(n) <= 65537 && sum(n) == 2)
id = '';
try, histcounts([1 2], 1e15); catch e, id = e.identifier; end
assert(strcmp(id, 'MATLAB:array:SizeLimitExceeded'))
