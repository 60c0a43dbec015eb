% Scalars without a fraction are shown in six, twelve or more columns.
%@ source: display.md A19.1-A19.8, A19.58-A19.59
x = 5
%| x =
%|
%|      5
%|
x = -12
%| x =
%|
%|    -12
%|
x = 100
%| x =
%|
%|    100
%|
x = 12345
%| x =
%|
%|        12345
%|
x = -12345
%| x =
%|
%|       -12345
%|
x = 999999999
%| x =
%|
%|    999999999
%|
x = 1e9
%| x =
%|
%|    1.0000e+09
%|
x = 2^53
%| x =
%|
%|    9.0072e+15
%|
x = 1e5
%| x =
%|
%|       100000
%|
x = 123456
%| x =
%|
%|       123456
%|
