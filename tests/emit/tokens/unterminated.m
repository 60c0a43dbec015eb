% Texts without an end, and integers that are too wide, are errors at their place.
x = 'abc
y = "abc
z = [0xFFu8 0x1FFu8 0b11];
%| 2:1-2:2 Ident x
%| 2:3-2:4 Assign =
%| 2:5-2:9 Char 'abc
%| 2:9-3:1 Newline
%| 3:1-3:2 Ident y
%| 3:3-3:4 Assign =
%| 3:5-3:9 String "abc
%| 3:9-4:1 Newline
%| 4:1-4:2 Ident z
%| 4:3-4:4 Assign =
%| 4:5-4:6 LBracket [
%| 4:6-4:12 Number 0xFFu8
%| 4:12-4:13 Blank
%| 4:13-4:20 Number 0x1FFu8
%| 4:20-4:21 Blank
%| 4:21-4:25 Number 0b11
%| 4:25-4:26 RBracket ]
%| 4:26-4:27 Semicolon ;
%| 5:1-5:1 Eof
%| 1:1-1:83 comment
%| 2:5-2:9 error UnterminatedChar
%| 3:5-3:9 error UnterminatedString
%| 4:13-4:20 error IntegerTooWide
