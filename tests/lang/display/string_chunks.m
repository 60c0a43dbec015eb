% String arrays wider than the line are shown in chunks of columns.
%@ source: display.md A8.3
s = ["a long element here" "another long element" "a third long element" "and the fourth one"]
%| s =
%|
%|   1×4 string array
%|
%|   Columns 1 through 3
%|
%|     "a long element here"    "another long element"    "a third long element"
%|
%|   Column 4
%|
%|     "and the fourth one"
%|
