% Char rows are quoted and char matrices have a header.
%@ source: display.md A7
a = 'hello'
%| a =
%|
%|     'hello'
%|
b = ['abc'; 'def']
%| b =
%|
%|   2×3 char array
%|
%|     'abc'
%|     'def'
%|
c = 'it''s'
%| c =
%|
%|     'it's'
%|
