% Logical values have a header and narrow columns.
%@ source: display.md A5
a = true
%| a =
%|
%|   logical
%|
%|    1
%|
b = [1 2 3] > 1
%| b =
%|
%|   1×3 logical array
%|
%|    0   1   1
%|
