% Three dots join lines (1.7).
x = 1 + ... comment
    2;
[1 ...
2]
f(1, ...
% comment
2)
%| 2:1-2:2 Ident x
%| 2:3-2:4 Assign =
%| 2:5-2:6 Number 1
%| 2:7-2:8 Plus +
%| 3:5-3:6 Number 2
%| 3:6-3:7 Semicolon ;
%| 4:1-4:2 LBracket [
%| 4:2-4:3 Number 1
%| 4:3-5:1 Blank
%| 5:1-5:2 Number 2
%| 5:2-5:3 RBracket ]
%| 5:3-6:1 Newline
%| 6:1-6:2 Ident f
%| 6:2-6:3 LParen (
%| 6:3-6:4 Number 1
%| 6:4-6:5 Comma ,
%| 8:1-8:2 Number 2
%| 8:2-8:3 RParen )
%| 8:3-9:1 Newline
%| 9:1-9:1 Eof
%| 1:1-1:31 comment
%| 7:1-7:10 comment
