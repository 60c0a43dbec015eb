% A logical vector tells which powers are fitted.
%@ source: octave-cli 7.3
%@ compat: octave
[p, S] = polyfit([0 1 2], [1 3 5], logical([1 0 1]));
assert(norm(p - [0.923076923076923 0 1.461538461538462]) < 1e-12)
assert(isequal(fieldnames(S), {'yf'; 'X'; 'R'; 'C'; 'df'; 'normr'}))
assert(S.df == 1 && isequal(size(S.R), [2 3]))
