% Columns count characters.
x = 'éé中'; y = 1;
%| script doc 1:1-1:28
%|   assign 2:1-2:10
%|     name 2:1-2:2 x
%|     char 2:5-2:10 "éé中"
%|   assign 2:12-2:17
%|     name 2:12-2:13 y
%|     number 2:16-2:17 1.0
