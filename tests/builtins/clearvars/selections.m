% Wildcards, regular expressions and exceptions.
%@ source: documentation page of clearvars
a = 1; a2 = 2; a33 = 3;
clearvars a* -except a33
assert(~exist('a', 'var') && ~exist('a2', 'var') && exist('a33', 'var') == 1)
b1 = 1; b2 = 2;
clearvars -regexp ^b -except b2
assert(~exist('b1', 'var') && exist('b2', 'var') == 1)
clearvars a -global
%@ error: MATLAB:clearvars:InvalidOption "'-global' must be the first option when present."
