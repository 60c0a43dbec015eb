% Assignments by operators; a name before them is no command.
%@ compat: octave
a += 1; a -= 1; a *= 1; a /= 1; a ^= 1; a |= 1; a &= 1;
a .*= 1; a ./= 1; a .^= 1;
a++; a--;
%| 3:1-3:2 Ident a
%| 3:3-3:5 PlusAssign +=
%| 3:6-3:7 Number 1
%| 3:7-3:8 Semicolon ;
%| 3:9-3:10 Ident a
%| 3:11-3:13 MinusAssign -=
%| 3:14-3:15 Number 1
%| 3:15-3:16 Semicolon ;
%| 3:17-3:18 Ident a
%| 3:19-3:21 StarAssign *=
%| 3:22-3:23 Number 1
%| 3:23-3:24 Semicolon ;
%| 3:25-3:26 Ident a
%| 3:27-3:29 SlashAssign /=
%| 3:30-3:31 Number 1
%| 3:31-3:32 Semicolon ;
%| 3:33-3:34 Ident a
%| 3:35-3:37 CaretAssign ^=
%| 3:38-3:39 Number 1
%| 3:39-3:40 Semicolon ;
%| 3:41-3:42 Ident a
%| 3:43-3:45 OrAssign |=
%| 3:46-3:47 Number 1
%| 3:47-3:48 Semicolon ;
%| 3:49-3:50 Ident a
%| 3:51-3:53 AndAssign &=
%| 3:54-3:55 Number 1
%| 3:55-3:56 Semicolon ;
%| 4:1-4:2 Ident a
%| 4:3-4:6 DotStarAssign .*=
%| 4:7-4:8 Number 1
%| 4:8-4:9 Semicolon ;
%| 4:10-4:11 Ident a
%| 4:12-4:15 DotSlashAssign ./=
%| 4:16-4:17 Number 1
%| 4:17-4:18 Semicolon ;
%| 4:19-4:20 Ident a
%| 4:21-4:24 DotCaretAssign .^=
%| 4:25-4:26 Number 1
%| 4:26-4:27 Semicolon ;
%| 5:1-5:2 Ident a
%| 5:2-5:4 PlusPlus ++
%| 5:4-5:5 Semicolon ;
%| 5:6-5:7 Ident a
%| 5:7-5:9 MinusMinus --
%| 5:9-5:10 Semicolon ;
%| 6:1-6:1 Eof
%| 1:1-1:62 comment
%| 2:1-2:18 comment
