% 'all' gives a linear index.
%@ source: MATLAB documentation
[m,i] = max([1 9;7 2],[],'all');
assert(m == 9 && i == 3)
