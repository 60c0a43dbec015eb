% Escapes in double quotes, continuation in parentheses (dialects 1).
%@ compat: octave
x = "a\"b\\" ; y = "a""b";
f (1
   2)
y = x++ + 1; z = [x++ --y];
%| 3:1-3:2 Ident x
%| 3:3-3:4 Assign =
%| 3:5-3:13 String "a\"b\\"
%| 3:14-3:15 Semicolon ;
%| 3:16-3:17 Ident y
%| 3:18-3:19 Assign =
%| 3:20-3:26 String "a""b"
%| 3:26-3:27 Semicolon ;
%| 4:1-4:2 Ident f
%| 4:3-4:4 LParen (
%| 4:4-4:5 Number 1
%| 5:4-5:5 Number 2
%| 5:5-5:6 RParen )
%| 5:6-6:1 Newline
%| 6:1-6:2 Ident y
%| 6:3-6:4 Assign =
%| 6:5-6:6 Ident x
%| 6:6-6:8 PlusPlus ++
%| 6:9-6:10 Plus +
%| 6:11-6:12 Number 1
%| 6:12-6:13 Semicolon ;
%| 6:14-6:15 Ident z
%| 6:16-6:17 Assign =
%| 6:18-6:19 LBracket [
%| 6:19-6:20 Ident x
%| 6:20-6:22 PlusPlus ++
%| 6:22-6:23 Blank
%| 6:23-6:25 MinusMinus --
%| 6:25-6:26 Ident y
%| 6:26-6:27 RBracket ]
%| 6:27-6:28 Semicolon ;
%| 7:1-7:1 Eof
%| 1:1-1:70 comment
%| 2:1-2:18 comment
