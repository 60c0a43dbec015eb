% Newlines in brackets (1.14).
[
1, 2 % comment
% comment

3, 4;
5
6,
]
%| 2:1-2:2 LBracket [
%| 3:1-3:2 Number 1
%| 3:2-3:3 Comma ,
%| 3:4-3:5 Number 2
%| 3:15-4:1 Newline row
%| 6:1-6:2 Number 3
%| 6:2-6:3 Comma ,
%| 6:4-6:5 Number 4
%| 6:5-6:6 Semicolon ;
%| 7:1-7:2 Number 5
%| 7:2-8:1 Newline row
%| 8:1-8:2 Number 6
%| 8:2-8:3 Comma ,
%| 8:3-9:1 Newline row
%| 9:1-9:2 RBracket ]
%| 9:2-10:1 Newline
%| 10:1-10:1 Eof
%| 1:1-1:31 comment
%| 3:6-3:15 comment
%| 4:1-4:10 comment
