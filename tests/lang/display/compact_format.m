% In compact format the blank lines go.
%@ source: display.md A0
format compact
x = 5
%| x =
%|      5
s = 'ab'
%| s =
%|     'ab'
c = {1}
%| c =
%|   1×1 cell array
%|     {[1]}
disp(1)
%|      1
format loose
y = 2
%| y =
%|
%|      2
%|
