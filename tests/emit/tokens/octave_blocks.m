% Octave's words (dialects 1).
do
  x++;
until x > 3
unwind_protect
unwind_protect_cleanup
end_unwind_protect
if !x, endif
endif = 3;
do = 3;
%| 2:1-2:3 Do do
%| 2:3-3:1 Newline
%| 3:3-3:4 Ident x
%| 3:4-3:6 PlusPlus ++
%| 3:6-3:7 Semicolon ;
%| 4:1-4:6 Until until
%| 4:7-4:8 Ident x
%| 4:9-4:10 Greater >
%| 4:11-4:12 Number 3
%| 4:12-5:1 Newline
%| 5:1-5:15 UnwindProtect unwind_protect
%| 5:15-6:1 Newline
%| 6:1-6:23 UnwindProtectCleanup unwind_protect_cleanup
%| 6:23-7:1 Newline
%| 7:1-7:19 EndWord end_unwind_protect
%| 7:19-8:1 Newline
%| 8:1-8:3 If if
%| 8:4-8:5 Not !
%| 8:5-8:6 Ident x
%| 8:6-8:7 Comma ,
%| 8:8-8:13 EndWord endif
%| 8:13-9:1 Newline
%| 9:1-9:6 Ident endif
%| 9:7-9:8 Assign =
%| 9:9-9:10 Number 3
%| 9:10-9:11 Semicolon ;
%| 10:1-10:3 Ident do
%| 10:4-10:5 Assign =
%| 10:6-10:7 Number 3
%| 10:7-10:8 Semicolon ;
%| 11:1-11:1 Eof
%| 1:1-1:31 comment
