% Cells show each element in braces, with one width per column.
%@ source: display.md A9
c = {1, 'abc', [1 2 3]}
%| c =
%|
%|   1×3 cell array
%|
%|     {[1]}    {'abc'}    {[1 2 3]}
%|
d = {1, 2, 3; 'one', 'two', 'three'}
%| d =
%|
%|   2×3 cell array
%|
%|     {[  1]}    {[  2]}    {[    3]}
%|     {'one'}    {'two'}    {'three'}
%|
e = {[], {}; {1, 2}, struct('a', 1)}
%| e =
%|
%|   2×2 cell array
%|
%|     {0×0 double}    {0×0 cell  }
%|     {1×2 cell  }    {1×1 struct}
%|
