% A guarded body moves nothing that the handler, or the code behind it, reads.
function r = guarded(x, y, z)
try
    r = f(x, z);
    y = g(y);
catch e
    r = e;
    disp(x)
end
unwind_protect
    r = f(r);
    q = y;
    if q, return, end
unwind_protect_cleanup
    disp(y)
    disp(z)
end_unwind_protect
end
%| function 2:1-18:4 main
%|   in x y z
%|   out r
%|   local x param
%|   local y param
%|   local z param
%|   local r assigned
%|   local e assigned
%|   local q assigned
%|   local ans assigned
%|   try 3:1-9:4 e
%|     body
%|       assign 4:5-4:16
%|         place 4:5-4:6 r
%|         call 4:9-4:16 f
%|           local 4:11-4:12 x
%|           local 4:14-4:15 z
%|       assign 5:5-5:13
%|         place 5:5-5:6 y
%|         call 5:9-5:13 g
%|           local 5:11-5:12 y
%|     catch
%|       assign 7:5-7:10
%|         place 7:5-7:6 r
%|         local 7:9-7:10 e last
%|       expr 8:5-8:12 printed ans
%|         call 8:5-8:12 disp
%|           local 8:10-8:11 x last
%|   unwind_protect 10:1-17:19
%|     body
%|       assign 11:5-11:13
%|         place 11:5-11:6 r
%|         call 11:9-11:13 f
%|           local 11:11-11:12 r
%|       assign 12:5-12:10
%|         place 12:5-12:6 q
%|         local 12:9-12:10 y
%|       if 13:5-13:22
%|         arm
%|           local 13:8-13:9 q last
%|           return 13:11-13:17
%|     cleanup
%|       expr 15:5-15:12 printed ans
%|         call 15:5-15:12 disp
%|           local 15:10-15:11 y
%|       expr 16:5-16:12 printed ans
%|         call 16:5-16:12 disp
%|           local 16:10-16:11 z
