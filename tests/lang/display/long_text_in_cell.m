% Texts too long for the line of a cell's display end in an ellipsis (A9.3).
%@ source: display.md A9.3
c = {repmat('a', 1, 200)}
%| c =
%|
%|   1×1 cell array
%|
%|     {'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…'}
