% Function display shows a variable as a statement without semicolon does.
%@ source: display.md A0.8
x = 3;
display(x)
%| x =
%|
%|      3
%|
s.a = 1;
display(s)
%| s =
%|
%|   struct with fields:
%|
%|     a: 1
%|
