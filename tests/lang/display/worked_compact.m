% In compact format the blank lines around a value go.
%@ source: display.md A19.60-A19.63
format compact
x = 5
%| x =
%|      5
format compact
x = [1.5 1000.5]
%| x =
%|    1.0e+03 *
%|     0.0015    1.0005
format compact
x = [1 2;3 4]
%| x =
%|      1     2
%|      3     4
format compact
x = 1:15
%| x =
%|   Columns 1 through 13
%|      1     2     3     4     5     6     7     8     9    10    11    12    13
%|   Columns 14 through 15
%|     14    15
