% NaN is unequal to everything, extrema skip it and sums keep it.
%@ source: language.md 15.11
assert(~(NaN == NaN) && NaN ~= NaN && ~(NaN < 1) && ~isequal(NaN, NaN) && isequaln([1 NaN], [1 NaN]))
assert(max([1 NaN 3]) == 3 && isnan(sum([1 NaN])) && isnan(max([NaN NaN])) && sum([1 NaN], 'omitnan') == 1)
assert(isnan(0/0) && 1/0 == Inf && isnan(Inf - Inf) && isnan(0 * Inf) && NaN^0 == 1 && Inf^0 == 1 && 1/(-0) == -Inf)
