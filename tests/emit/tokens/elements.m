% What begins an element behind a blank (1.16, 1.17).
[a b], [1 * 2], [a .* b], [1 , 2], [a == b], [1 :3], [1 ==1], [2 ^2], [f (1)], [f(1)], [a {1}], [a{1}]
[a [1]], [a "s"], [a @f], [a ~b], [a ~= b], [a !b], [1 end], [a .5], [a ?C], x{1 -1}
%| 2:1-2:2 LBracket [
%| 2:2-2:3 Ident a
%| 2:3-2:4 Blank
%| 2:4-2:5 Ident b
%| 2:5-2:6 RBracket ]
%| 2:6-2:7 Comma ,
%| 2:8-2:9 LBracket [
%| 2:9-2:10 Number 1
%| 2:11-2:12 Star *
%| 2:13-2:14 Number 2
%| 2:14-2:15 RBracket ]
%| 2:15-2:16 Comma ,
%| 2:17-2:18 LBracket [
%| 2:18-2:19 Ident a
%| 2:20-2:22 DotStar .*
%| 2:23-2:24 Ident b
%| 2:24-2:25 RBracket ]
%| 2:25-2:26 Comma ,
%| 2:27-2:28 LBracket [
%| 2:28-2:29 Number 1
%| 2:30-2:31 Comma ,
%| 2:32-2:33 Number 2
%| 2:33-2:34 RBracket ]
%| 2:34-2:35 Comma ,
%| 2:36-2:37 LBracket [
%| 2:37-2:38 Ident a
%| 2:39-2:41 EqualEqual ==
%| 2:42-2:43 Ident b
%| 2:43-2:44 RBracket ]
%| 2:44-2:45 Comma ,
%| 2:46-2:47 LBracket [
%| 2:47-2:48 Number 1
%| 2:49-2:50 Colon :
%| 2:50-2:51 Number 3
%| 2:51-2:52 RBracket ]
%| 2:52-2:53 Comma ,
%| 2:54-2:55 LBracket [
%| 2:55-2:56 Number 1
%| 2:57-2:59 EqualEqual ==
%| 2:59-2:60 Number 1
%| 2:60-2:61 RBracket ]
%| 2:61-2:62 Comma ,
%| 2:63-2:64 LBracket [
%| 2:64-2:65 Number 2
%| 2:66-2:67 Caret ^
%| 2:67-2:68 Number 2
%| 2:68-2:69 RBracket ]
%| 2:69-2:70 Comma ,
%| 2:71-2:72 LBracket [
%| 2:72-2:73 Ident f
%| 2:73-2:74 Blank
%| 2:74-2:75 LParen (
%| 2:75-2:76 Number 1
%| 2:76-2:77 RParen )
%| 2:77-2:78 RBracket ]
%| 2:78-2:79 Comma ,
%| 2:80-2:81 LBracket [
%| 2:81-2:82 Ident f
%| 2:82-2:83 LParen (
%| 2:83-2:84 Number 1
%| 2:84-2:85 RParen )
%| 2:85-2:86 RBracket ]
%| 2:86-2:87 Comma ,
%| 2:88-2:89 LBracket [
%| 2:89-2:90 Ident a
%| 2:90-2:91 Blank
%| 2:91-2:92 LBrace {
%| 2:92-2:93 Number 1
%| 2:93-2:94 RBrace }
%| 2:94-2:95 RBracket ]
%| 2:95-2:96 Comma ,
%| 2:97-2:98 LBracket [
%| 2:98-2:99 Ident a
%| 2:99-2:100 LBrace {
%| 2:100-2:101 Number 1
%| 2:101-2:102 RBrace }
%| 2:102-2:103 RBracket ]
%| 2:103-3:1 Newline
%| 3:1-3:2 LBracket [
%| 3:2-3:3 Ident a
%| 3:3-3:4 Blank
%| 3:4-3:5 LBracket [
%| 3:5-3:6 Number 1
%| 3:6-3:7 RBracket ]
%| 3:7-3:8 RBracket ]
%| 3:8-3:9 Comma ,
%| 3:10-3:11 LBracket [
%| 3:11-3:12 Ident a
%| 3:12-3:13 Blank
%| 3:13-3:16 String "s"
%| 3:16-3:17 RBracket ]
%| 3:17-3:18 Comma ,
%| 3:19-3:20 LBracket [
%| 3:20-3:21 Ident a
%| 3:21-3:22 Blank
%| 3:22-3:23 At @
%| 3:23-3:24 Ident f
%| 3:24-3:25 RBracket ]
%| 3:25-3:26 Comma ,
%| 3:27-3:28 LBracket [
%| 3:28-3:29 Ident a
%| 3:29-3:30 Blank
%| 3:30-3:31 Not ~
%| 3:31-3:32 Ident b
%| 3:32-3:33 RBracket ]
%| 3:33-3:34 Comma ,
%| 3:35-3:36 LBracket [
%| 3:36-3:37 Ident a
%| 3:38-3:40 NotEqual ~=
%| 3:41-3:42 Ident b
%| 3:42-3:43 RBracket ]
%| 3:43-3:44 Comma ,
%| 3:45-3:46 LBracket [
%| 3:46-3:47 Ident a
%| 3:47-3:48 Blank
%| 3:48-3:49 Not !
%| 3:49-3:50 Ident b
%| 3:50-3:51 RBracket ]
%| 3:51-3:52 Comma ,
%| 3:53-3:54 LBracket [
%| 3:54-3:55 Number 1
%| 3:56-3:59 End end
%| 3:59-3:60 RBracket ]
%| 3:60-3:61 Comma ,
%| 3:62-3:63 LBracket [
%| 3:63-3:64 Ident a
%| 3:64-3:65 Blank
%| 3:65-3:67 Number .5
%| 3:67-3:68 RBracket ]
%| 3:68-3:69 Comma ,
%| 3:70-3:71 LBracket [
%| 3:71-3:72 Ident a
%| 3:72-3:73 Blank
%| 3:73-3:74 Question ?
%| 3:74-3:75 Ident C
%| 3:75-3:76 RBracket ]
%| 3:76-3:77 Comma ,
%| 3:78-3:79 Ident x
%| 3:79-3:80 LBrace {
%| 3:80-3:81 Number 1
%| 3:82-3:83 Minus -
%| 3:83-3:84 Number 1
%| 3:84-3:85 RBrace }
%| 3:85-4:1 Newline
%| 4:1-4:1 Eof
%| 1:1-1:54 comment
