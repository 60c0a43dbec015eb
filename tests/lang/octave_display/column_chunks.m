% Rows wider than the terminal are shown in chunks of columns.
%@ source: display.md B0.7, B60-B62
%@ compat: octave
x = 1:20
%| x =
%|
%|  Columns 1 through 16:
%|
%|     1    2    3    4    5    6    7    8    9   10   11   12   13   14   15   16
%|
%|  Columns 17 through 20:
%|
%|    17   18   19   20
%|
x = (1:12)*1.5
%| x =
%|
%|  Columns 1 through 8:
%|
%|     1.5000    3.0000    4.5000    6.0000    7.5000    9.0000   10.5000   12.0000
%|
%|  Columns 9 through 12:
%|
%|    13.5000   15.0000   16.5000   18.0000
%|
x = (1:25)/3
%| x =
%|
%|  Columns 1 through 8:
%|
%|    0.3333   0.6667   1.0000   1.3333   1.6667   2.0000   2.3333   2.6667
%|
%|  Columns 9 through 16:
%|
%|    3.0000   3.3333   3.6667   4.0000   4.3333   4.6667   5.0000   5.3333
%|
%|  Columns 17 through 24:
%|
%|    5.6667   6.0000   6.3333   6.6667   7.0000   7.3333   7.6667   8.0000
%|
%|  Column 25:
%|
%|    8.3333
%|
