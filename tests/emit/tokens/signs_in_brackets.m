% A sign begins an element when a blank stands only before it (1.15).
[1 -2], [1 - 2], [1-2], [a -1], [a' -1], [1 +2], [a -...
1], [1 -2 + 3], {1 -1}, (1 -2), x(1 -2), [x(1 -2) -1], [a ++b], [a --b]
%| 2:1-2:2 LBracket [
%| 2:2-2:3 Number 1
%| 2:3-2:4 Blank
%| 2:4-2:5 Minus -
%| 2:5-2:6 Number 2
%| 2:6-2:7 RBracket ]
%| 2:7-2:8 Comma ,
%| 2:9-2:10 LBracket [
%| 2:10-2:11 Number 1
%| 2:12-2:13 Minus -
%| 2:14-2:15 Number 2
%| 2:15-2:16 RBracket ]
%| 2:16-2:17 Comma ,
%| 2:18-2:19 LBracket [
%| 2:19-2:20 Number 1
%| 2:20-2:21 Minus -
%| 2:21-2:22 Number 2
%| 2:22-2:23 RBracket ]
%| 2:23-2:24 Comma ,
%| 2:25-2:26 LBracket [
%| 2:26-2:27 Ident a
%| 2:27-2:28 Blank
%| 2:28-2:29 Minus -
%| 2:29-2:30 Number 1
%| 2:30-2:31 RBracket ]
%| 2:31-2:32 Comma ,
%| 2:33-2:34 LBracket [
%| 2:34-2:35 Ident a
%| 2:35-2:36 Transpose '
%| 2:36-2:37 Blank
%| 2:37-2:38 Minus -
%| 2:38-2:39 Number 1
%| 2:39-2:40 RBracket ]
%| 2:40-2:41 Comma ,
%| 2:42-2:43 LBracket [
%| 2:43-2:44 Number 1
%| 2:44-2:45 Blank
%| 2:45-2:46 Plus +
%| 2:46-2:47 Number 2
%| 2:47-2:48 RBracket ]
%| 2:48-2:49 Comma ,
%| 2:50-2:51 LBracket [
%| 2:51-2:52 Ident a
%| 2:53-2:54 Minus -
%| 3:1-3:2 Number 1
%| 3:2-3:3 RBracket ]
%| 3:3-3:4 Comma ,
%| 3:5-3:6 LBracket [
%| 3:6-3:7 Number 1
%| 3:7-3:8 Blank
%| 3:8-3:9 Minus -
%| 3:9-3:10 Number 2
%| 3:11-3:12 Plus +
%| 3:13-3:14 Number 3
%| 3:14-3:15 RBracket ]
%| 3:15-3:16 Comma ,
%| 3:17-3:18 LBrace {
%| 3:18-3:19 Number 1
%| 3:19-3:20 Blank
%| 3:20-3:21 Minus -
%| 3:21-3:22 Number 1
%| 3:22-3:23 RBrace }
%| 3:23-3:24 Comma ,
%| 3:25-3:26 LParen (
%| 3:26-3:27 Number 1
%| 3:28-3:29 Minus -
%| 3:29-3:30 Number 2
%| 3:30-3:31 RParen )
%| 3:31-3:32 Comma ,
%| 3:33-3:34 Ident x
%| 3:34-3:35 LParen (
%| 3:35-3:36 Number 1
%| 3:37-3:38 Minus -
%| 3:38-3:39 Number 2
%| 3:39-3:40 RParen )
%| 3:40-3:41 Comma ,
%| 3:42-3:43 LBracket [
%| 3:43-3:44 Ident x
%| 3:44-3:45 LParen (
%| 3:45-3:46 Number 1
%| 3:47-3:48 Minus -
%| 3:48-3:49 Number 2
%| 3:49-3:50 RParen )
%| 3:50-3:51 Blank
%| 3:51-3:52 Minus -
%| 3:52-3:53 Number 1
%| 3:53-3:54 RBracket ]
%| 3:54-3:55 Comma ,
%| 3:56-3:57 LBracket [
%| 3:57-3:58 Ident a
%| 3:58-3:59 Blank
%| 3:59-3:60 Plus +
%| 3:60-3:61 Plus +
%| 3:61-3:62 Ident b
%| 3:62-3:63 RBracket ]
%| 3:63-3:64 Comma ,
%| 3:65-3:66 LBracket [
%| 3:66-3:67 Ident a
%| 3:67-3:68 Blank
%| 3:68-3:69 Minus -
%| 3:69-3:70 Minus -
%| 3:70-3:71 Ident b
%| 3:71-3:72 RBracket ]
%| 3:72-4:1 Newline
%| 4:1-4:1 Eof
%| 1:1-1:70 comment
