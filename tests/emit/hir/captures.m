% Anonymous functions copy the variables that they mention; in a script names without a meaning may be variables.
k = 2;
f = @(x) k*x + unknown + sin(x);
g = @(x) @(y) x + y + k;
%| script 1:1-5:1 main observed
%|   local k assigned
%|   local f assigned
%|   local g assigned
%|   assign 2:1-2:6
%|     place 2:1-2:2 k
%|     number 2:5-2:6 2.0
%|   assign 3:1-3:32
%|     place 3:1-3:2 f
%|     closure 3:5-3:32 #1
%|   assign 4:1-4:24
%|     place 4:1-4:2 g
%|     closure 4:5-4:24 #2
%| anonymous 3:5-3:32 #1 in main "@(x)k*x+unknown+sin(x)"
%|   in x
%|   local x param
%|   local k captured from 0
%|   local unknown captured by name
%|   expr 3:10-3:32
%|     binary 3:10-3:32 Add
%|       binary 3:10-3:23 Add
%|         binary 3:10-3:13 MTimes
%|           local 3:10-3:11 k last
%|           local 3:12-3:13 x
%|         local 3:16-3:23 unknown last
%|       call 3:26-3:32 sin
%|         local 3:30-3:31 x last
%| anonymous 4:5-4:24 #2 in main "@(x)@(y)x+y+k"
%|   in x
%|   local x param
%|   local k captured from 0
%|   expr 4:10-4:24
%|     closure 4:10-4:24 #3
%| anonymous 4:10-4:24 #3 in #2 "@(y)x+y+k"
%|   in y
%|   local y param
%|   local x captured from 0
%|   local k captured from 1
%|   expr 4:15-4:24
%|     binary 4:15-4:24 Add
%|       binary 4:15-4:20 Add
%|         local 4:15-4:16 x last
%|         local 4:19-4:20 y last
%|       local 4:23-4:24 k last
