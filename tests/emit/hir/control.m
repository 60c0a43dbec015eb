% Every statement; `else if` becomes arms of one `if`.
if a, x = 1; else if b, x = 2; elseif c, x = 3; else, x = 4; end, end
for k = 1:3, if k == 2, continue, end, break, end
while x < 3, x = x + 1; end
do
  x--;
until x < 0
switch x, case {1, 2}, y = 1; otherwise, y = 2; end
try, error('x'), catch e, disp(e), end
unwind_protect, y = 1; unwind_protect_cleanup, y = 2; end_unwind_protect
parfor (k = 1:3, f()), y = k; end
spmd (2), y = 1; end
!ls
hold on
return
%| script 1:1-16:1 main observed
%|   local k assigned
%|   local e assigned
%|   local y assigned
%|   local x assigned
%|   local ans assigned
%|   if 2:1-2:70
%|     arm
%|       call 2:4-2:5 a bare
%|       assign 2:7-2:12
%|         place 2:7-2:8 x
%|         number 2:11-2:12 1.0
%|     arm
%|       call 2:22-2:23 b bare
%|       assign 2:25-2:30
%|         place 2:25-2:26 x
%|         number 2:29-2:30 2.0
%|     arm
%|       call 2:39-2:40 c bare
%|       assign 2:42-2:47
%|         place 2:42-2:43 x
%|         number 2:46-2:47 3.0
%|     else
%|       assign 2:55-2:60
%|         place 2:55-2:56 x
%|         number 2:59-2:60 4.0
%|   for 3:1-3:50
%|     place 3:5-3:6 k
%|     range 3:9-3:12
%|       number 3:9-3:10 1.0
%|       number 3:11-3:12 3.0
%|     body
%|       if 3:14-3:38
%|         arm
%|           binary 3:17-3:23 Eq
%|             local 3:17-3:18 k
%|             number 3:22-3:23 2.0
%|           continue 3:25-3:33
%|       break 3:40-3:45
%|   while 4:1-4:28
%|     binary 4:7-4:12 Lt
%|       local 4:7-4:8 x
%|       number 4:11-4:12 3.0
%|     body
%|       assign 4:14-4:23
%|         place 4:14-4:15 x
%|         binary 4:18-4:23 Add
%|           local 4:18-4:19 x
%|           number 4:22-4:23 1.0
%|   do_until 5:1-7:12
%|     body
%|       assign 6:3-6:6
%|         place 6:3-6:4 x
%|         binary 6:3-6:6 Sub
%|           local 6:3-6:4 x
%|           number 6:3-6:6 1.0
%|     binary 7:7-7:12 Lt
%|       local 7:7-7:8 x
%|       number 7:11-7:12 0.0
%|   switch 8:1-8:52
%|     local 8:8-8:9 x
%|     case
%|       cell 8:16-8:22
%|         row
%|           number 8:17-8:18 1.0
%|           number 8:20-8:21 2.0
%|       assign 8:24-8:29
%|         place 8:24-8:25 y
%|         number 8:28-8:29 1.0
%|     otherwise
%|       assign 8:42-8:47
%|         place 8:42-8:43 y
%|         number 8:46-8:47 2.0
%|   try 9:1-9:39 e
%|     body
%|       expr 9:6-9:16 printed ans
%|         call 9:6-9:16 error
%|           char 9:12-9:15 "x"
%|     catch
%|       expr 9:27-9:34 printed ans
%|         call 9:27-9:34 disp
%|           local 9:32-9:33 e
%|   unwind_protect 10:1-10:73
%|     body
%|       assign 10:17-10:22
%|         place 10:17-10:18 y
%|         number 10:21-10:22 1.0
%|     cleanup
%|       assign 10:48-10:53
%|         place 10:48-10:49 y
%|         number 10:52-10:53 2.0
%|   expr 11:18-11:21
%|     call 11:18-11:21 f
%|   for 11:1-11:34
%|     place 11:9-11:10 k
%|     range 11:13-11:16
%|       number 11:13-11:14 1.0
%|       number 11:15-11:16 3.0
%|     body
%|       assign 11:24-11:29
%|         place 11:24-11:25 y
%|         local 11:28-11:29 k
%|   expr 12:7-12:8
%|     number 12:7-12:8 2.0
%|   assign 12:11-12:16
%|     place 12:11-12:12 y
%|     number 12:15-12:16 1.0
%|   shell 13:1-13:4 "ls"
%|   expr 14:1-14:8 printed ans
%|     call 14:1-14:5 hold bare
%|       char 14:6-14:8 "on"
%|   return 15:1-15:7
