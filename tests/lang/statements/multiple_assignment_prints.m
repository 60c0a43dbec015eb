% Several targets are shown from left to right.
%@ source: language.md 4.4
[a, b] = deal(4, 5)
%| a =
%|
%|      4
%|
%|
%| b =
%|
%|      5
%|
