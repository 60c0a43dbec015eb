% end is an operand in an index and closes a block elsewhere (10.6).
x(end), x{end}, x(f(end)), x([1 end]), s.end
if x(end)
end
%| 2:1-2:2 Ident x
%| 2:2-2:3 LParen (
%| 2:3-2:6 EndIndex end
%| 2:6-2:7 RParen )
%| 2:7-2:8 Comma ,
%| 2:9-2:10 Ident x
%| 2:10-2:11 LBrace {
%| 2:11-2:14 EndIndex end
%| 2:14-2:15 RBrace }
%| 2:15-2:16 Comma ,
%| 2:17-2:18 Ident x
%| 2:18-2:19 LParen (
%| 2:19-2:20 Ident f
%| 2:20-2:21 LParen (
%| 2:21-2:24 EndIndex end
%| 2:24-2:25 RParen )
%| 2:25-2:26 RParen )
%| 2:26-2:27 Comma ,
%| 2:28-2:29 Ident x
%| 2:29-2:30 LParen (
%| 2:30-2:31 LBracket [
%| 2:31-2:32 Number 1
%| 2:32-2:33 Blank
%| 2:33-2:36 EndIndex end
%| 2:36-2:37 RBracket ]
%| 2:37-2:38 RParen )
%| 2:38-2:39 Comma ,
%| 2:40-2:41 Ident s
%| 2:41-2:42 Dot .
%| 2:42-2:45 Ident end
%| 2:45-3:1 Newline
%| 3:1-3:3 If if
%| 3:4-3:5 Ident x
%| 3:5-3:6 LParen (
%| 3:6-3:9 EndIndex end
%| 3:9-3:10 RParen )
%| 3:10-4:1 Newline
%| 4:1-4:4 End end
%| 4:4-5:1 Newline
%| 5:1-5:1 Eof
%| 1:1-1:69 comment
