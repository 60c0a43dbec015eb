% `end` belongs to the innermost indexed value; what is called in its arguments is taken for a function.
x = 1:3;
x(numel(x) - end)
x(unknown(end))
loaded(2:end)
x(min(end, 2)).f{end}
%| script 1:1-7:1 main observed
%|   local x assigned
%|   local ans assigned
%|   assign 2:1-2:8
%|     place 2:1-2:2 x
%|     range 2:5-2:8
%|       number 2:5-2:6 1.0
%|       number 2:7-2:8 3.0
%|   expr 3:1-3:18 printed ans
%|     index 3:1-3:18
%|       local 3:1-3:2 x
%|       paren 3:1-3:18
%|         binary 3:3-3:17 Sub
%|           call 3:3-3:11 numel
%|             local 3:9-3:10 x
%|           end 3:14-3:17
%|   expr 4:1-4:16 printed ans
%|     index 4:1-4:16
%|       local 4:1-4:2 x
%|       paren 4:1-4:16
%|         call 4:3-4:15 unknown
%|           end 4:11-4:14
%|   expr 5:1-5:14 printed ans
%|     index 5:1-5:14
%|       dynamic_variable 5:1-5:7 loaded
%|       paren 5:1-5:14
%|         range 5:8-5:13
%|           number 5:8-5:9 2.0
%|           end 5:10-5:13
%|   expr 6:1-6:22 printed ans
%|     index 6:1-6:22
%|       local 6:1-6:2 x
%|       paren 6:1-6:15
%|         call 6:3-6:14 min
%|           end 6:7-6:10
%|           number 6:12-6:13 2.0
%|       field 6:1-6:17 f
%|       brace 6:1-6:22
%|         end 6:18-6:21
