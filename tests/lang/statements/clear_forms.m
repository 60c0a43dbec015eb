% Clear removes named, patterned and all variables.
%@ source: language.md 4.10
a1 = 1; a2 = 2; b1 = 3; keep = 4;
clear a*
assert(~exist('a1', 'var') && ~exist('a2', 'var') && exist('b1', 'var') == 1)
c1 = 1; c22 = 2;
clear -regexp ^c\d$
assert(~exist('c1', 'var') && c22 == 2)
clearvars -except keep
assert(keep == 4 && ~exist('b1', 'var'))
clear
assert(~exist('keep', 'var'))
