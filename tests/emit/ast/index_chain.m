% One node per index step (10.13).
x = s(2).c{3}(1,:).(n).x(end);
%| script doc 1:1-1:35
%|   assign 2:1-2:30
%|     name 2:1-2:2 x
%|     index 2:5-2:30
%|       field 2:5-2:25 x
%|         dynamic_field 2:5-2:23
%|           index 2:5-2:19
%|             brace 2:5-2:14
%|               field 2:5-2:11 c
%|                 index 2:5-2:9
%|                   name 2:5-2:6 s
%|                   number 2:7-2:8 2.0
%|               number 2:12-2:13 3.0
%|             number 2:15-2:16 1.0
%|             colon 2:17-2:18
%|           name 2:21-2:22 n
%|       end 2:26-2:29
