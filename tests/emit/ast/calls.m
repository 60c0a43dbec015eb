% Arguments: colon, end, name=value (3.9, 3.12).
f(:, end, a=1, b="c")
c{:}
f()
f
%| script doc 1:1-1:49
%|   expression 2:1-2:22 printed
%|     index 2:1-2:22
%|       name 2:1-2:2 f
%|       colon 2:3-2:4
%|       end 2:6-2:9
%|       name_value 2:11-2:14 a
%|         number 2:13-2:14 1.0
%|       name_value 2:16-2:21 b
%|         string 2:18-2:21 "c"
%|   expression 3:1-3:5 printed
%|     brace 3:1-3:5
%|       name 3:1-3:2 c
%|       colon 3:3-3:4
%|   expression 4:1-4:4 printed
%|     index 4:1-4:4
%|       name 4:1-4:2 f
%|   expression 5:1-5:2 printed
%|     name 5:1-5:2 f
