% Rows wider than eighty characters are shown in chunks of columns.
%@ source: display.md A1.5
x = 1:15
%| x =
%|
%|   Columns 1 through 13
%|
%|      1     2     3     4     5     6     7     8     9    10    11    12    13
%|
%|   Columns 14 through 15
%|
%|     14    15
%|
y = (1:9)/2
%| y =
%|
%|   Columns 1 through 8
%|
%|     0.5000    1.0000    1.5000    2.0000    2.5000    3.0000    3.5000    4.0000
%|
%|   Column 9
%|
%|     4.5000
%|
