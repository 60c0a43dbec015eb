% What a statement shows, and under which name.
%@ source: display.md A19.85-A19.88, A19.112-A19.114
3;
3
%| ans =
%|
%|      3
%|
x = 1; x
%| x =
%|
%|      1
%|
a = 1, b = 2
%| a =
%|
%|      1
%|
%|
%| b =
%|
%|      2
%|
c = {1,2}; c{:}
%| ans =
%|
%|      1
%|
%|
%| ans =
%|
%|      2
%|
s(2).a = 7; s.a
%| ans =
%|
%|      []
%|
%|
%| ans =
%|
%|      7
%|
[m,i] = max([3 9 2])
%| m =
%|
%|      9
%|
%|
%| i =
%|
%|      2
%|
