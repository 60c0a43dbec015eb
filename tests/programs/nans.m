% NaN in comparisons, extremes, sorting and sets.
%@ source: language.md 35 P-nans
x = [3 NaN 1];
fprintf('%g %g\n', max(x), min(x));
[s, i] = sort(x); fprintf('%g ', s); fprintf('%d ', i); fprintf('\n');
[s, i] = sort(x, 'descend'); fprintf('%g ', s); fprintf('%d ', i); fprintf('\n');
fprintf('%d %d %d\n', isequal(NaN, NaN), NaN == NaN, NaN ~= NaN);
fprintf('%g %g %g %g\n', 1/0, -1/0, 0/0, Inf - Inf);
fprintf('%g\n', 1/(-0));
fprintf('%d %d\n', any(isnan(x)), all(x > 0));
fprintf('%g %g\n', sum([]), prod([]));
fprintf('%d\n', isempty(max([])));
%| 3 1
%| 1 3 NaN 3 1 2
%| NaN 3 1 2 1 3
%| 0 0 1
%| Inf -Inf NaN NaN
%| -Inf
%| 1 0
%| 0 1
%| 1
