% The elements of one column of a cell have the same width, padded according to their kind.
%@ source: display.md A9.1, A9.2, A9.4
c = {'a'; 'long text'}
%| c =
%|
%|   2×1 cell array
%|
%|     {'a'        }
%|     {'long text'}
%|
c = {1; 'abc'}
%| c =
%|
%|   2×1 cell array
%|
%|     {[  1]}
%|     {'abc'}
%|
c = cell(2, 2)
%| c =
%|
%|   2×2 cell array
%|
%|     {0×0 double}    {0×0 double}
%|     {0×0 double}    {0×0 double}
%|
c = {[1 2 3], [1; 2], magic(3)}
%| c =
%|
%|   1×3 cell array
%|
%|     {[1 2 3]}    {2×1 double}    {3×3 double}
%|
c = {5}
%| c =
%|
%|   1×1 cell array
%|
%|     {[5]}
%|
