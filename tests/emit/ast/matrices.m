% Rows and elements (1.14-1.18).
x = [1 -2 + 3, 4; 5 (6)];
y = {};
z = [];
w = {@(x) x +1, 'a'
     "b"};
%| script doc 1:1-1:33
%|   assign 2:1-2:25
%|     name 2:1-2:2 x
%|     matrix 2:5-2:25
%|       row 2:6-2:17
%|         number 2:6-2:7 1.0
%|         binary 2:8-2:14 Add
%|           unary 2:8-2:10 Minus
%|             number 2:9-2:10 2.0
%|           number 2:13-2:14 3.0
%|         number 2:16-2:17 4.0
%|       row 2:19-2:24
%|         number 2:19-2:20 5.0
%|         group 2:21-2:24
%|           number 2:22-2:23 6.0
%|   assign 3:1-3:7
%|     name 3:1-3:2 y
%|     cell 3:5-3:7
%|   assign 4:1-4:7
%|     name 4:1-4:2 z
%|     matrix 4:5-4:7
%|   assign 5:1-6:10
%|     name 5:1-5:2 w
%|     cell 5:5-6:10
%|       row 5:6-5:20
%|         anonymous 5:6-5:12 in(x)
%|           name 5:11-5:12 x
%|         unary 5:13-5:15 Plus
%|           number 5:14-5:15 1.0
%|         char 5:17-5:20 "a"
%|       row 6:6-6:9
%|         string 6:6-6:9 "b"
