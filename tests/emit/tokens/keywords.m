% Reserved words.
for k = 1:3, if k, break, elseif 2, continue, else, end, end
while x, return, end
switch x, case 1, otherwise, end
try, catch, end
parfor k = 1:3, end
spmd, end
global g
persistent p
%| 2:1-2:4 For for
%| 2:5-2:6 Ident k
%| 2:7-2:8 Assign =
%| 2:9-2:10 Number 1
%| 2:10-2:11 Colon :
%| 2:11-2:12 Number 3
%| 2:12-2:13 Comma ,
%| 2:14-2:16 If if
%| 2:17-2:18 Ident k
%| 2:18-2:19 Comma ,
%| 2:20-2:25 Break break
%| 2:25-2:26 Comma ,
%| 2:27-2:33 Elseif elseif
%| 2:34-2:35 Number 2
%| 2:35-2:36 Comma ,
%| 2:37-2:45 Continue continue
%| 2:45-2:46 Comma ,
%| 2:47-2:51 Else else
%| 2:51-2:52 Comma ,
%| 2:53-2:56 End end
%| 2:56-2:57 Comma ,
%| 2:58-2:61 End end
%| 2:61-3:1 Newline
%| 3:1-3:6 While while
%| 3:7-3:8 Ident x
%| 3:8-3:9 Comma ,
%| 3:10-3:16 Return return
%| 3:16-3:17 Comma ,
%| 3:18-3:21 End end
%| 3:21-4:1 Newline
%| 4:1-4:7 Switch switch
%| 4:8-4:9 Ident x
%| 4:9-4:10 Comma ,
%| 4:11-4:15 Case case
%| 4:16-4:17 Number 1
%| 4:17-4:18 Comma ,
%| 4:19-4:28 Otherwise otherwise
%| 4:28-4:29 Comma ,
%| 4:30-4:33 End end
%| 4:33-5:1 Newline
%| 5:1-5:4 Try try
%| 5:4-5:5 Comma ,
%| 5:6-5:11 Catch catch
%| 5:11-5:12 Comma ,
%| 5:13-5:16 End end
%| 5:16-6:1 Newline
%| 6:1-6:7 Parfor parfor
%| 6:8-6:9 Ident k
%| 6:10-6:11 Assign =
%| 6:12-6:13 Number 1
%| 6:13-6:14 Colon :
%| 6:14-6:15 Number 3
%| 6:15-6:16 Comma ,
%| 6:17-6:20 End end
%| 6:20-7:1 Newline
%| 7:1-7:5 Spmd spmd
%| 7:5-7:6 Comma ,
%| 7:7-7:10 End end
%| 7:10-8:1 Newline
%| 8:1-8:7 Global global
%| 8:8-8:9 Ident g
%| 8:9-9:1 Newline
%| 9:1-9:11 Persistent persistent
%| 9:12-9:13 Ident p
%| 9:13-10:1 Newline
%| 10:1-10:1 Eof
%| 1:1-1:18 comment
