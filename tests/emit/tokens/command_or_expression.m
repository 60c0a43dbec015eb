% A name that is assigned is a variable in the whole scope (2.2, 2.5).
a -1
a - 1
b -1
a = 3;
a ==b
c ==b
c (1)
c =3
%| 2:1-2:2 Ident a
%| 2:3-2:4 Minus -
%| 2:4-2:5 Number 1
%| 2:5-3:1 Newline
%| 3:1-3:2 Ident a
%| 3:3-3:4 Minus -
%| 3:5-3:6 Number 1
%| 3:6-4:1 Newline
%| 4:1-4:2 Command b
%| 4:3-4:5 Word -1
%| 4:5-5:1 Newline
%| 5:1-5:2 Ident a
%| 5:3-5:4 Assign =
%| 5:5-5:6 Number 3
%| 5:6-5:7 Semicolon ;
%| 6:1-6:2 Ident a
%| 6:3-6:5 EqualEqual ==
%| 6:5-6:6 Ident b
%| 6:6-7:1 Newline
%| 7:1-7:2 Ident c
%| 7:3-7:5 EqualEqual ==
%| 7:5-7:6 Ident b
%| 7:6-8:1 Newline
%| 8:1-8:2 Ident c
%| 8:3-8:4 LParen (
%| 8:4-8:5 Number 1
%| 8:5-8:6 RParen )
%| 8:6-9:1 Newline
%| 9:1-9:2 Ident c
%| 9:3-9:4 Assign =
%| 9:4-9:5 Number 3
%| 9:5-10:1 Newline
%| 10:1-10:1 Eof
%| 1:1-1:71 comment
