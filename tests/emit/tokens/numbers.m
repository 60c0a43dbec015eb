% Number forms and the dots of operators (1.9).
x = [1 1. .5 1e3 1E-3 1d3 3i 1e3j 0x1F 0xFFs16 0b1010u8 1.e2];
1./x, 1.*x, 1.^x, 1.', 3..., rest
1e, 1ex, 3ix, 0x, 0b2
%| 2:1-2:2 Ident x
%| 2:3-2:4 Assign =
%| 2:5-2:6 LBracket [
%| 2:6-2:7 Number 1
%| 2:7-2:8 Blank
%| 2:8-2:10 Number 1.
%| 2:10-2:11 Blank
%| 2:11-2:13 Number .5
%| 2:13-2:14 Blank
%| 2:14-2:17 Number 1e3
%| 2:17-2:18 Blank
%| 2:18-2:22 Number 1E-3
%| 2:22-2:23 Blank
%| 2:23-2:26 Number 1d3
%| 2:26-2:27 Blank
%| 2:27-2:29 Number 3i
%| 2:29-2:30 Blank
%| 2:30-2:34 Number 1e3j
%| 2:34-2:35 Blank
%| 2:35-2:39 Number 0x1F
%| 2:39-2:40 Blank
%| 2:40-2:47 Number 0xFFs16
%| 2:47-2:48 Blank
%| 2:48-2:56 Number 0b1010u8
%| 2:56-2:57 Blank
%| 2:57-2:61 Number 1.e2
%| 2:61-2:62 RBracket ]
%| 2:62-2:63 Semicolon ;
%| 3:1-3:2 Number 1
%| 3:2-3:4 DotSlash ./
%| 3:4-3:5 Ident x
%| 3:5-3:6 Comma ,
%| 3:7-3:8 Number 1
%| 3:8-3:10 DotStar .*
%| 3:10-3:11 Ident x
%| 3:11-3:12 Comma ,
%| 3:13-3:14 Number 1
%| 3:14-3:16 DotCaret .^
%| 3:16-3:17 Ident x
%| 3:17-3:18 Comma ,
%| 3:19-3:20 Number 1
%| 3:20-3:22 DotTranspose .'
%| 3:22-3:23 Comma ,
%| 3:24-3:25 Number 3
%| 4:1-4:2 Number 1
%| 4:2-4:3 Ident e
%| 4:3-4:4 Comma ,
%| 4:5-4:6 Number 1
%| 4:6-4:8 Ident ex
%| 4:8-4:9 Comma ,
%| 4:10-4:11 Number 3
%| 4:11-4:13 Ident ix
%| 4:13-4:14 Comma ,
%| 4:15-4:16 Number 0
%| 4:16-4:17 Ident x
%| 4:17-4:18 Comma ,
%| 4:19-4:20 Number 0
%| 4:20-4:22 Ident b2
%| 4:22-5:1 Newline
%| 5:1-5:1 Eof
%| 1:1-1:48 comment
