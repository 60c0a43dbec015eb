% Six weeks that begin on Sundays.
%@ source: documentation page of calendar
c = calendar(2000, 2);
assert(isequal(size(c), [6 7]))
assert(isequal(c(1, :), [0 0 1 2 3 4 5]) && isequal(c(5, :), [27 28 29 0 0 0 0]))
assert(isequal(calendar(datenum(2000, 2, 15)), c))
calendar(2000, 2)
%|                     Feb 2000
%|      S     M    Tu     W    Th     F     S
%|      0     0     1     2     3     4     5
%|      6     7     8     9    10    11    12
%|     13    14    15    16    17    18    19
%|     20    21    22    23    24    25    26
%|     27    28    29     0     0     0     0
%|      0     0     0     0     0     0     0
