% A value stands in a frame of blank lines, several results in one each, and what controls a loop is never shown.
%@ source: display.md A0.1, A0.5, A0.9, A0.13
x = 5
%| x =
%|
%|      5
%|
[a, b] = deal(1, 2)
%| a =
%|
%|      1
%|
%|
%| b =
%|
%|      2
%|
for k = 1:2, disp(k), end
%|      1
%|
%|      2
%|
if x == 5, end
while x > 5, end
