% Conjugates stand across the diagonal.
%@ source: documentation page of the function
assert(ishermitian([1 2i; -2i 3]) && ~ishermitian([1 2i; 2i 3]))
assert(ishermitian([0 1; -1 0], 'skew') && ishermitian([1 2; 2 1], 'nonskew'))
assert(~ishermitian([1 2 3]) && ishermitian([]))
