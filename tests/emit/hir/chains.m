% Index steps are flat; arguments written as name=value become two.
s.a(2).b{3}.(x) = s.c(1, :).d;
f(1).g(2)
plot(1, Color="r")
c{1:2}
[c{:}, s(2)] = size(c);
%| script 1:1-7:1 main observed
%|   local s assigned
%|   local c assigned
%|   local ans assigned
%|   assign 2:1-2:30
%|     place 2:1-2:16 s
%|       field 2:1-2:4 a
%|       paren 2:1-2:7
%|         number 2:5-2:6 2.0
%|       field 2:1-2:9 b
%|       brace 2:1-2:12
%|         number 2:10-2:11 3.0
%|       dynamic 2:1-2:16
%|         call 2:14-2:15 x bare
%|     index 2:19-2:30
%|       local 2:19-2:20 s
%|       field 2:19-2:22 c
%|       paren 2:19-2:28
%|         number 2:23-2:24 1.0
%|         colon 2:26-2:27
%|       field 2:19-2:30 d
%|   expr 3:1-3:10 printed ans
%|     index 3:1-3:10
%|       call 3:1-3:5 f
%|         number 3:3-3:4 1.0
%|       field 3:1-3:7 g
%|       paren 3:1-3:10
%|         number 3:8-3:9 2.0
%|   expr 4:1-4:19 printed ans
%|     call 4:1-4:19 plot
%|       number 4:6-4:7 1.0
%|       string 4:9-4:14 "Color"
%|       string 4:15-4:18 "r"
%|   expr 5:1-5:7 printed ans
%|     index 5:1-5:7
%|       local 5:1-5:2 c
%|       brace 5:1-5:7
%|         range 5:3-5:6
%|           number 5:3-5:4 1.0
%|           number 5:5-5:6 2.0
%|   multi_assign 6:1-6:23
%|     place 6:2-6:6 c
%|       brace 6:2-6:6
%|         colon 6:4-6:5
%|     place 6:8-6:12 s
%|       paren 6:8-6:12
%|         number 6:10-6:11 2.0
%|     call 6:16-6:23 size
%|       local 6:21-6:22 c
