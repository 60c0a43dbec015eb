% Handles, logicals and integers in cells are shown by value.
%@ source: display.md A9
c = {@sin, @(x) x+1, true, int8(5), 1.5}
%| c =
%|
%|   1×5 cell array
%|
%|     {@sin}    {@(x)x+1}    {[1]}    {[5]}    {[1.5000]}
%|
