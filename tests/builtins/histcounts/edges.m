% Bins have their left edge, the last one both.
%@ source: documentation page of the function
[N, edges, bin] = histcounts([1 2 2 5 6 7], [0 2 4 6]);
assert(isequal(N, [1 2 2]) && isequal(edges, [0 2 4 6]) && isequal(bin, [1 2 2 3 3 0]))
assert(isequal(histcounts([1 2 2 3]), [1 2 1]))
assert(isequal(histcounts([1 2 3 4], [0 2.5 5], 'Normalization', 'probability'), [0.5 0.5]))
assert(isequal(histcounts([1 2 3 4], [0 2.5 5], 'Normalization', 'pdf'), [0.2 0.2]))
assert(isequal(histcounts([1 2 3 4], [0 2.5 5], 'Normalization', 'cumcount'), [2 4]))
[N, edges] = histcounts([0.1 0.5 0.9], 2, 'BinLimits', [0 1]);
assert(isequal(N, [1 2]) && isequal(edges, [0 0.5 1]))
[N, edges] = histcounts([1 2.5 3.2], 'BinWidth', 1);
assert(isequal(edges, [1 2 3 4]) && isequal(N, [1 1 1]))
