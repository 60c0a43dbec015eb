% Function disp shows values without name and header.
%@ source: display.md A0.11, A0.12
disp(5), disp('text'), disp([1 2; 3 4]), disp(true), disp({1, 'a'}), disp("str"), disp([]), disp(int8(7))
%|      5
%|
%| text
%|      1     2
%|      3     4
%|
%|    1
%|
%|     {[1]}    {'a'}
%|
%| str
%|    7
%|
