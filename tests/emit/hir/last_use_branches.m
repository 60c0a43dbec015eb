% Each way is looked at: a variable may die in one branch and live in the other.
function r = branches(a, x)
if a
    r = f(x);
else
    r = f(x) + g(x);
end
switch r
    case 1
        r = 2;
end
r = a && r && r;
end
%| function 2:1-13:4 main
%|   in a x
%|   out r
%|   local a param
%|   local x param
%|   local r assigned
%|   if 3:1-7:4
%|     arm
%|       local 3:4-3:5 a
%|       assign 4:5-4:13
%|         place 4:5-4:6 r
%|         call 4:9-4:13 f
%|           local 4:11-4:12 x last
%|     else
%|       assign 6:5-6:20
%|         place 6:5-6:6 r
%|         binary 6:9-6:20 Add
%|           call 6:9-6:13 f
%|             local 6:11-6:12 x
%|           call 6:16-6:20 g
%|             local 6:18-6:19 x last
%|   switch 8:1-11:4
%|     local 8:8-8:9 r
%|     case
%|       number 9:10-9:11 1.0
%|       assign 10:9-10:14
%|         place 10:9-10:10 r
%|         number 10:13-10:14 2.0
%|   assign 12:1-12:16
%|     place 12:1-12:2 r
%|     short_circuit 12:5-12:16 AndAnd
%|       short_circuit 12:5-12:11 AndAnd
%|         local 12:5-12:6 a last
%|         local 12:10-12:11 r
%|       local 12:15-12:16 r last
