% By name, pattern, -except and all.
%@ source: language.md 4.10
a = 1; b = 2; ab = 3;
clear a*
assert(~exist('a', 'var') && ~exist('ab', 'var') && b == 2)
c = 1; clear -except b
assert(~exist('c', 'var') && b == 2)
clear
assert(~exist('b', 'var'))
