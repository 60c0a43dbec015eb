% Blocks (section 5).
if a, x; elseif b, y; else, z; end
while a, break, end
for k = 1:3, continue, end
parfor (k = 1:3, 4), end
spmd (2), end
switch x, case {1, 2}, y; case 'a', otherwise, z; end
try, x; catch e, y; end
try, x; end
global a b = 3
return
%| script doc 1:1-1:22
%|   if 2:1-2:35
%|     arm 2:1-2:5
%|       name 2:4-2:5 a
%|       body
%|         expression 2:7-2:8
%|           name 2:7-2:8 x
%|     arm 2:10-2:18
%|       name 2:17-2:18 b
%|       body
%|         expression 2:20-2:21
%|           name 2:20-2:21 y
%|     else
%|       expression 2:29-2:30
%|         name 2:29-2:30 z
%|   while 3:1-3:20
%|     name 3:7-3:8 a
%|     body
%|       break 3:10-3:15
%|   for 4:1-4:27
%|     name 4:5-4:6 k
%|     range 4:9-4:12
%|       number 4:9-4:10 1.0
%|       number 4:11-4:12 3.0
%|     body
%|       continue 4:14-4:22
%|   parfor 5:1-5:25
%|     name 5:9-5:10 k
%|     range 5:13-5:16
%|       number 5:13-5:14 1.0
%|       number 5:15-5:16 3.0
%|     workers
%|       number 5:18-5:19 4.0
%|     body
%|   spmd 6:1-6:14
%|     number 6:7-6:8 2.0
%|     body
%|   switch 7:1-7:54
%|     name 7:8-7:9 x
%|     case 7:11-7:22
%|       cell 7:16-7:22
%|         row 7:17-7:21
%|           number 7:17-7:18 1.0
%|           number 7:20-7:21 2.0
%|       body
%|         expression 7:24-7:25
%|           name 7:24-7:25 y
%|     case 7:27-7:35
%|       char 7:32-7:35 "a"
%|       body
%|     otherwise
%|       expression 7:48-7:49
%|         name 7:48-7:49 z
%|   try 8:1-8:24 catch e
%|     body
%|       expression 8:6-8:7
%|         name 8:6-8:7 x
%|     handler
%|       expression 8:18-8:19
%|         name 8:18-8:19 y
%|   try 9:1-9:12
%|     body
%|       expression 9:6-9:7
%|         name 9:6-9:7 x
%|   global 10:1-10:15 a b =
%|     number 10:14-10:15 3.0
%|   return 11:1-11:7
