% Kinds of assignment, printed or not (section 4).
x = 1
x(2) = [];
[a, ~, s.b] = f(x)
[a] = f;
x += 2
x++;
--y
x.y
x;
%| script doc 1:1-1:51
%|   assign 2:1-2:6 printed
%|     name 2:1-2:2 x
%|     number 2:5-2:6 1.0
%|   assign 3:1-3:10
%|     index 3:1-3:5
%|       name 3:1-3:2 x
%|       number 3:3-3:4 2.0
%|     matrix 3:8-3:10
%|   multi_assign 4:1-4:19 printed
%|     name 4:2-4:3 a
%|     ignore 4:5-4:6
%|     field 4:8-4:11 b
%|       name 4:8-4:9 s
%|     value
%|       index 4:15-4:19
%|         name 4:15-4:16 f
%|         name 4:17-4:18 x
%|   multi_assign 5:1-5:8
%|     name 5:2-5:3 a
%|     value
%|       name 5:7-5:8 f
%|   compound_assign 6:1-6:7 Add printed
%|     name 6:1-6:2 x
%|     number 6:6-6:7 2.0
%|   increment 7:1-7:4 Add
%|     name 7:1-7:2 x
%|   increment 8:1-8:4 Sub printed
%|     name 8:3-8:4 y
%|   expression 9:1-9:4 printed
%|     field 9:1-9:4 y
%|       name 9:1-9:2 x
%|   expression 10:1-10:2
%|     name 10:1-10:2 x
