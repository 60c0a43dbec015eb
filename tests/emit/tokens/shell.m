% A line that begins with `!` is the system's.
!ls -l 'a b' % no comment
x = !y;
  !echo
%| 2:1-2:26 Shell !ls -l 'a b' % no comment
%| 2:26-3:1 Newline
%| 3:1-3:2 Ident x
%| 3:3-3:4 Assign =
%| 3:5-3:6 Not !
%| 3:6-3:7 Ident y
%| 3:7-3:8 Semicolon ;
%| 4:3-4:8 Shell !echo
%| 4:8-5:1 Newline
%| 5:1-5:1 Eof
%| 1:1-1:47 comment
