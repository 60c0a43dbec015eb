% A read is the last use if the variable is overwritten or dead after it.
function y = straight(x)
x = f(x);
y = x;
z = y;
z = g(z, y(1));
disp(z)
end
%| function 2:1-8:4 main
%|   in x
%|   out y
%|   local x param
%|   local y assigned
%|   local z assigned
%|   local ans assigned
%|   assign 3:1-3:9
%|     place 3:1-3:2 x
%|     call 3:5-3:9 f
%|       local 3:7-3:8 x last
%|   assign 4:1-4:6
%|     place 4:1-4:2 y
%|     local 4:5-4:6 x last
%|   assign 5:1-5:6
%|     place 5:1-5:2 z
%|     local 5:5-5:6 y
%|   assign 6:1-6:15
%|     place 6:1-6:2 z
%|     call 6:5-6:15 g
%|       local 6:7-6:8 z last
%|       index 6:10-6:14
%|         local 6:10-6:11 y
%|         paren 6:10-6:14
%|           number 6:12-6:13 1.0
%|   expr 7:1-7:8 printed ans
%|     call 7:1-7:8 disp
%|       local 7:6-7:7 z last
