% Assignments and increments are expressions in Octave.
%@ compat: octave
a = b = 2;
if (n = f()) n, end
y = x++ + --z;
c = {:};
%| script 1:1-7:1 main observed
%|   local a assigned
%|   local y assigned
%|   local c assigned
%|   local b assigned
%|   local n assigned
%|   local x assigned
%|   local z assigned
%|   local #7 assigned
%|   assign 3:1-3:10
%|     place 3:1-3:2 a
%|     assign 3:5-3:10
%|       place 3:5-3:6 b
%|       number 3:9-3:10 2.0
%|   if 4:1-4:20
%|     arm
%|       assign 4:5-4:12
%|         place 4:5-4:6 n
%|         call 4:9-4:12 f
%|       expr 4:14-4:15 printed
%|         local 4:14-4:15 n
%|   assign 5:1-5:14
%|     place 5:1-5:2 y
%|     binary 5:5-5:14 Add
%|       index 5:5-5:8
%|         cell 5:5-5:8
%|           row
%|             assign 5:5-5:8
%|               place 5:5-5:8 #7
%|               local 5:5-5:6 x
%|             assign 5:5-5:8
%|               place 5:5-5:6 x
%|               binary 5:5-5:8 Add
%|                 local 5:5-5:8 #7
%|                 number 5:5-5:8 1.0
%|         brace 5:5-5:8
%|           number 5:5-5:8 1.0
%|       assign 5:11-5:14
%|         place 5:13-5:14 z
%|         binary 5:11-5:14 Sub
%|           local 5:13-5:14 z
%|           number 5:11-5:14 1.0
%|   assign 6:1-6:8
%|     place 6:1-6:2 c
%|     cell 6:5-6:8
%|       row
%|         char 6:6-6:7 ":"
