% Empties say their size; cells show short contents.
%@ source: display.md A19.72-A19.77
x = []
%| x =
%|
%|      []
%|
x = zeros(0,3)
%| x =
%|
%|   0×3 empty double matrix
%|
x = {}
%| x =
%|
%|   0×0 empty cell array
%|
x = {1,'a'}
%| x =
%|
%|   1×2 cell array
%|
%|     {[1]}    {'a'}
%|
x = {1;'abc'}
%| x =
%|
%|   2×1 cell array
%|
%|     {[  1]}
%|     {'abc'}
%|
x = {[],'',{},"s"}
%| x =
%|
%|   1×4 cell array
%|
%|     {0×0 double}    {0×0 char}    {0×0 cell}    {["s"]}
%|
