% An indexed assignment shows the whole variable.
%@ source: display.md A0.4
x(2) = 7
%| x =
%|
%|      0     7
%|
s.a = 1
%| s =
%|
%|   struct with fields:
%|
%|     a: 1
%|
c{2} = 'z'
%| c =
%|
%|   1×2 cell array
%|
%|     {0×0 double}    {'z'}
%|
