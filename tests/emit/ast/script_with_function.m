% A function among statements is a statement of the script.
x = f(1);
function y = f(x), y = x; end
x
%| script doc 1:1-1:60
%|   assign 2:1-2:9
%|     name 2:1-2:2 x
%|     index 2:5-2:9
%|       name 2:5-2:6 f
%|       number 2:7-2:8 1.0
%|   function 3:1-3:30 f in(x) out(y) end
%|     assign 3:20-3:25
%|       name 3:20-3:21 y
%|       name 3:24-3:25 x
%|   expression 4:1-4:2 printed
%|     name 4:1-4:2 x
