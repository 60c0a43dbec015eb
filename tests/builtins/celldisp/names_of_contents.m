% Each content stands under the name of its cell.
%@ source: docs celldisp
celldisp({1, {'x'}}, 'c')
%| c{1} =
%|
%|      1
%|
%|
%| c{2}{1} =
%|
%| x
%|
