% Transpose or quote (1.12).
a' a'' a.' a '
[a' b' a 'b' x(1)' 'it''s']
{1}' x.y' "s"' @(x) 'c'
%| 2:1-2:2 Ident a
%| 2:2-2:3 Transpose '
%| 2:4-2:5 Ident a
%| 2:5-2:6 Transpose '
%| 2:6-2:7 Transpose '
%| 2:8-2:9 Ident a
%| 2:9-2:11 DotTranspose .'
%| 2:12-2:13 Ident a
%| 2:14-2:15 Transpose '
%| 2:15-3:1 Newline
%| 3:1-3:2 LBracket [
%| 3:2-3:3 Ident a
%| 3:3-3:4 Transpose '
%| 3:4-3:5 Blank
%| 3:5-3:6 Ident b
%| 3:6-3:7 Transpose '
%| 3:7-3:8 Blank
%| 3:8-3:9 Ident a
%| 3:9-3:10 Blank
%| 3:10-3:13 Char 'b'
%| 3:13-3:14 Blank
%| 3:14-3:15 Ident x
%| 3:15-3:16 LParen (
%| 3:16-3:17 Number 1
%| 3:17-3:18 RParen )
%| 3:18-3:19 Transpose '
%| 3:19-3:20 Blank
%| 3:20-3:27 Char 'it''s'
%| 3:27-3:28 RBracket ]
%| 3:28-4:1 Newline
%| 4:1-4:2 LBrace {
%| 4:2-4:3 Number 1
%| 4:3-4:4 RBrace }
%| 4:4-4:5 Transpose '
%| 4:6-4:7 Ident x
%| 4:7-4:8 Dot .
%| 4:8-4:9 Ident y
%| 4:9-4:10 Transpose '
%| 4:11-4:14 String "s"
%| 4:14-4:15 Transpose '
%| 4:16-4:17 At @
%| 4:17-4:18 LParen (
%| 4:18-4:19 Ident x
%| 4:19-4:20 RParen )
%| 4:21-4:24 Char 'c'
%| 4:24-5:1 Newline
%| 5:1-5:1 Eof
%| 1:1-1:29 comment
