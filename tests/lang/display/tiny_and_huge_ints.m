% The widest element sets the width of integer columns.
%@ source: display.md A4
x = [intmin('int64') 0]
%| x =
%|
%|   1×2 int64 row vector
%|
%|    -9223372036854775808                      0
%|
