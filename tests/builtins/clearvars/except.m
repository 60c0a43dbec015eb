% All but the named ones go.
%@ source: documentation page of the function
a = 1; b = 2; clearvars -except a
assert(a == 1 && ~exist('b', 'var'))
