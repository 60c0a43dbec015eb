% Cells wider than the line are shown in chunks of columns.
%@ source: display.md A9.5
c = {'a long element here', 'another long element', 'a third long element', 'and the fourth one'}
%| c =
%|
%|   1×4 cell array
%|
%|   Columns 1 through 2
%|
%|     {'a long element here'}    {'another long element'}
%|
%|   Columns 3 through 4
%|
%|     {'a third long element'}    {'and the fourth one'}
%|
