% Characters that aren't tokens (1.23).
x = 3 $ 4;
éè = 1;
_y = 2;
%| 2:1-2:2 Ident x
%| 2:3-2:4 Assign =
%| 2:5-2:6 Number 3
%| 2:9-2:10 Number 4
%| 2:10-2:11 Semicolon ;
%| 3:4-3:5 Assign =
%| 3:6-3:7 Number 1
%| 3:7-3:8 Semicolon ;
%| 4:1-4:3 Ident _y
%| 4:4-4:5 Assign =
%| 4:6-4:7 Number 2
%| 4:7-4:8 Semicolon ;
%| 5:1-5:1 Eof
%| 1:1-1:40 comment
%| 2:7-2:8 error InvalidCharacter
%| 3:1-3:3 error InvalidCharacter
%| 4:1-4:3 error LeadingUnderscore
