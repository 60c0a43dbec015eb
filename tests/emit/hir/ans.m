% An expression that isn't a plain variable sets ans, and a name that is mentioned may be it.
x = 1;
x
x + 1;
f(x)
disp(ans)
%| script 1:1-7:1 main observed
%|   local x assigned
%|   local ans assigned
%|   assign 2:1-2:6
%|     place 2:1-2:2 x
%|     number 2:5-2:6 1.0
%|   expr 3:1-3:2 printed
%|     local 3:1-3:2 x
%|   expr 4:1-4:6 ans
%|     binary 4:1-4:6 Add
%|       local 4:1-4:2 x
%|       number 4:5-4:6 1.0
%|   expr 5:1-5:5 printed ans
%|     call 5:1-5:5 f
%|       local 5:3-5:4 x
%|   expr 6:1-6:10 printed ans
%|     call 6:1-6:10 disp
%|       local 6:6-6:9 ans
