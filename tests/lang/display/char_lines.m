% A newline in a char row continues the text indented; disp shows the bare rows.
%@ source: display.md A7.1, A7.2
x = 'it''s'
%| x =
%|
%|     'it's'
%|
disp('hello')
%| hello
disp(['abc'; 'def'])
%| abc
%| def
