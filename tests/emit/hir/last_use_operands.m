% Operands are held until they are consumed: no read in between is a last use, nor is one of two equal operands.
function r = operands(x, y, z, s, c)
r = f(x, x);
r = r + f(y, g(y));
r = [r, z + h(z)];
r = k(s.a, s);
c(c(1)) = c;
end
%| function 2:1-8:4 main
%|   in x y z s c
%|   out r
%|   local x param
%|   local y param
%|   local z param
%|   local s param
%|   local c param
%|   local r assigned
%|   assign 3:1-3:12
%|     place 3:1-3:2 r
%|     call 3:5-3:12 f
%|       local 3:7-3:8 x
%|       local 3:10-3:11 x
%|   assign 4:1-4:19
%|     place 4:1-4:2 r
%|     binary 4:5-4:19 Add
%|       local 4:5-4:6 r last
%|       call 4:9-4:19 f
%|         local 4:11-4:12 y
%|         call 4:14-4:18 g
%|           local 4:16-4:17 y
%|   assign 5:1-5:18
%|     place 5:1-5:2 r
%|     matrix 5:5-5:18
%|       row
%|         local 5:6-5:7 r last
%|         binary 5:9-5:17 Add
%|           local 5:9-5:10 z
%|           call 5:13-5:17 h
%|             local 5:15-5:16 z
%|   assign 6:1-6:14
%|     place 6:1-6:2 r
%|     call 6:5-6:14 k
%|       index 6:7-6:10
%|         local 6:7-6:8 s
%|         field 6:7-6:10 a
%|       local 6:12-6:13 s
%|   assign 7:1-7:12
%|     place 7:1-7:8 c
%|       paren 7:1-7:8
%|         index 7:3-7:7
%|           local 7:3-7:4 c
%|           paren 7:3-7:7
%|             number 7:5-7:6 1.0
%|     local 7:11-7:12 c
