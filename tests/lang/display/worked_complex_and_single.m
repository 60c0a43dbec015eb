% Complex numbers show both parts; singles name their class.
%@ source: display.md A19.82-A19.84
x = 3 + 4i
%| x =
%|
%|    3.0000 + 4.0000i
%|
x = [1+2i;3]
%| x =
%|
%|    1.0000 + 2.0000i
%|    3.0000 + 0.0000i
%|
x = single(2.5)
%| x =
%|
%|   single
%|
%|     2.5000
%|
