% Words of commands (2.3).
hold on
disp 'a b' "c d" it''s e%f
warning off; close all, ls -l *.m
format ...
  long
x [1 2] (a, b)
pkg.fn arg
%| 2:1-2:5 Command hold
%| 2:6-2:8 Word on
%| 2:8-3:1 Newline
%| 3:1-3:5 Command disp
%| 3:6-3:11 Word 'a b'
%| 3:12-3:17 Word "c d"
%| 3:18-3:23 Word it''s
%| 3:24-3:25 Word e
%| 3:27-4:1 Newline
%| 4:1-4:8 Command warning
%| 4:9-4:12 Word off
%| 4:12-4:13 Semicolon ;
%| 4:14-4:19 Command close
%| 4:20-4:23 Word all
%| 4:23-4:24 Comma ,
%| 4:25-4:27 Command ls
%| 4:28-4:30 Word -l
%| 4:31-4:34 Word *.m
%| 4:34-5:1 Newline
%| 5:1-5:7 Command format
%| 6:3-6:7 Word long
%| 6:7-7:1 Newline
%| 7:1-7:2 Command x
%| 7:3-7:8 Word [1 2]
%| 7:9-7:15 Word (a, b)
%| 7:15-8:1 Newline
%| 8:1-8:7 Command pkg.fn
%| 8:8-8:11 Word arg
%| 8:11-9:1 Newline
%| 9:1-9:1 Eof
%| 1:1-1:27 comment
%| 3:25-3:27 comment
