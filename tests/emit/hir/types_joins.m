% Branches join; handlers and cleanups see anything that their bodies may have assigned.
%@ hir: typed
function r = types_joins(c)
if c, a = 1; b = 1; else, a = 5; b = 'x'; d = 2; end
r = {a, b, d};
x = 1;
try, x = 2; catch, r = x; end
s.f = x; s.g{2} = 3;
z = zeros(2); z(3) = 1; z(:) = 2; z(1, 2) = 1i;
end
%| function 3:1-10:4 main
%|   in c
%|   out r
%|   local c param : undefined|any ?
%|   local r assigned : undefined|any ?
%|   local x assigned : undefined|any ?
%|   local s assigned : undefined|struct ?
%|   local z assigned : undefined|double complex ?
%|   local a assigned : undefined|double 1x1 whole 1..5
%|   local b assigned : undefined|double|char 1x1
%|   local d assigned : undefined|double 1x1 whole 2..2
%|   if 4:1-4:53
%|     arm
%|       local 4:4-4:5 c last : any ?
%|       assign 4:7-4:12
%|         place 4:7-4:8 a
%|         number 4:11-4:12 1.0 : double 1x1 whole 1..1
%|       assign 4:14-4:19
%|         place 4:14-4:15 b
%|         number 4:18-4:19 1.0 : double 1x1 whole 1..1
%|     else
%|       assign 4:27-4:32
%|         place 4:27-4:28 a
%|         number 4:31-4:32 5.0 : double 1x1 whole 5..5
%|       assign 4:34-4:41
%|         place 4:34-4:35 b
%|         char 4:38-4:41 "x" : char 1x1
%|       assign 4:43-4:48
%|         place 4:43-4:44 d
%|         number 4:47-4:48 2.0 : double 1x1 whole 2..2
%|   assign 5:1-5:14
%|     place 5:1-5:2 r
%|     cell 5:5-5:14 : cell 1x3
%|       row
%|         local 5:6-5:7 a last : double 1x1 whole 1..5
%|         local 5:9-5:10 b last : double|char 1x1
%|         local 5:12-5:13 d last : double 1x1 whole 2..2
%|   assign 6:1-6:6
%|     place 6:1-6:2 x
%|     number 6:5-6:6 1.0 : double 1x1 whole 1..1
%|   try 7:1-7:30
%|     body
%|       assign 7:6-7:11
%|         place 7:6-7:7 x
%|         number 7:10-7:11 2.0 : double 1x1 whole 2..2
%|     catch
%|       assign 7:20-7:25
%|         place 7:20-7:21 r
%|         local 7:24-7:25 x : any ?
%|   assign 8:1-8:8
%|     place 8:1-8:4 s
%|       field 8:1-8:4 f
%|     local 8:7-8:8 x last : any ?
%|   assign 8:10-8:20
%|     place 8:10-8:16 s
%|       field 8:10-8:13 g
%|       brace 8:10-8:16
%|         number 8:14-8:15 2.0 : double 1x1 whole 2..2
%|     number 8:19-8:20 3.0 : double 1x1 whole 3..3
%|   assign 9:1-9:13
%|     place 9:1-9:2 z
%|     call 9:5-9:13 zeros : double ?
%|       number 9:11-9:12 2.0 : double 1x1 whole 2..2
%|   assign 9:15-9:23
%|     place 9:15-9:19 z
%|       paren 9:15-9:19
%|         number 9:17-9:18 3.0 : double 1x1 whole 3..3
%|     number 9:22-9:23 1.0 : double 1x1 whole 1..1
%|   assign 9:25-9:33
%|     place 9:25-9:29 z
%|       paren 9:25-9:29
%|         colon 9:27-9:28 : any ?
%|     number 9:32-9:33 2.0 : double 1x1 whole 2..2
%|   assign 9:35-9:47
%|     place 9:35-9:42 z
%|       paren 9:35-9:42
%|         number 9:37-9:38 1.0 : double 1x1 whole 1..1
%|         number 9:40-9:41 2.0 : double 1x1 whole 2..2
%|     imaginary 9:45-9:47 1.0i : double complex 1x1
