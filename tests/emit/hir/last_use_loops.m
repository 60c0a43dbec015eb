% What the next round or the code behind the loop reads stays alive.
function s = loops(x, y, n)
s = 0;
for k = 1:n
    t = f(k, x);
    if t, break, end
    s = s + t;
    y = g(y);
end
while h(y)
    z = y;
    y = z;
end
disp(n)
end
%| function 2:1-15:4 main
%|   in x y n
%|   out s
%|   local x param
%|   local y param
%|   local n param
%|   local s assigned
%|   local k assigned
%|   local z assigned
%|   local t assigned
%|   local ans assigned
%|   assign 3:1-3:6
%|     place 3:1-3:2 s
%|     number 3:5-3:6 0.0
%|   for 4:1-9:4
%|     place 4:5-4:6 k
%|     range 4:9-4:12
%|       number 4:9-4:10 1.0
%|       local 4:11-4:12 n
%|     body
%|       assign 5:5-5:16
%|         place 5:5-5:6 t
%|         call 5:9-5:16 f
%|           local 5:11-5:12 k last
%|           local 5:14-5:15 x
%|       if 6:5-6:21
%|         arm
%|           local 6:8-6:9 t
%|           break 6:11-6:16
%|       assign 7:5-7:14
%|         place 7:5-7:6 s
%|         binary 7:9-7:14 Add
%|           local 7:9-7:10 s last
%|           local 7:13-7:14 t last
%|       assign 8:5-8:13
%|         place 8:5-8:6 y
%|         call 8:9-8:13 g
%|           local 8:11-8:12 y last
%|   while 10:1-13:4
%|     call 10:7-10:11 h
%|       local 10:9-10:10 y
%|     body
%|       assign 11:5-11:10
%|         place 11:5-11:6 z
%|         local 11:9-11:10 y last
%|       assign 12:5-12:10
%|         place 12:5-12:6 y
%|         local 12:9-12:10 z last
%|   expr 14:1-14:8 printed ans
%|     call 14:1-14:8 disp
%|       local 14:6-14:7 n last
