% A semicolon suppresses the value, a comma and a newline show it.
%@ source: language.md 4.1
a = 1; b = 2, c = 3;
%| b =
%|
%|      2
%|
c
%| c =
%|
%|      3
%|
