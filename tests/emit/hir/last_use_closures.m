% Making a closure reads what it captures; what is captured may be moved out of the closure's own frame.
function r = closures(x, y)
g = @(z) f(x, z);
r = {g, x, y};
end
%| function 2:1-5:4 main
%|   in x y
%|   out r
%|   local x param
%|   local y param
%|   local r assigned
%|   local g assigned
%|   assign 3:1-3:17
%|     place 3:1-3:2 g
%|     closure 3:5-3:17 #1
%|   assign 4:1-4:14
%|     place 4:1-4:2 r
%|     cell 4:5-4:14
%|       row
%|         local 4:6-4:7 g last
%|         local 4:9-4:10 x last
%|         local 4:12-4:13 y last
%| anonymous 3:5-3:17 #1 in main "@(z)f(x,z)"
%|   in z
%|   local z param
%|   local x captured from 0
%|   expr 3:10-3:17
%|     call 3:10-3:17 f
%|       local 3:12-3:13 x last
%|       local 3:15-3:16 z last
