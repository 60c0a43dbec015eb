% Line and block comments (1.5).
x = 1; % beside
  %{
 block
 %{
 inner
 %}
  %}
%{ no block
# octave
y = '%'; z = "#";
%| 2:1-2:2 Ident x
%| 2:3-2:4 Assign =
%| 2:5-2:6 Number 1
%| 2:6-2:7 Semicolon ;
%| 11:1-11:2 Ident y
%| 11:3-11:4 Assign =
%| 11:5-11:8 Char '%'
%| 11:8-11:9 Semicolon ;
%| 11:10-11:11 Ident z
%| 11:12-11:13 Assign =
%| 11:14-11:17 String "#"
%| 11:17-11:18 Semicolon ;
%| 12:1-12:1 Eof
%| 1:1-1:33 comment
%| 2:8-2:16 comment
%| 3:3-8:5 comment
%| 9:1-9:12 comment
%| 10:1-10:9 comment
