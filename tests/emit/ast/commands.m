% Commands, imports and shell lines (section 2).
hold on
disp 'it''s' "x y";
import a.b c.*
!ls -l
pkg.fn word
%| script doc 1:1-1:49
%|   command 2:1-2:8 printed hold "on"
%|   command 3:1-3:19 disp "it's" "x y"
%|   import 4:1-4:15 a.b c.*
%|   shell 5:1-5:7 "ls -l"
%|   command 6:1-6:12 printed pkg.fn "word"
