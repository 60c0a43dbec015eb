% Format rat shows quotients of whole numbers.
%@ source: display.md A2.1
format rat
x = pi
%| x =
%|
%|      355/113
%|
x = 1000.5
%| x =
%|
%|     2001/2
%|
x = 0.5
%| x =
%|
%|        1/2
%|
