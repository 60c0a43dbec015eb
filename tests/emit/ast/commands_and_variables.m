% A name assigned in one function is no variable in another (2.5).
function f
a -1
a = 1;
end
function g
a -1
end
%| functions doc 1:1-1:67
%|   function 2:1-5:4 f end doc 1:1-1:67
%|     expression 3:1-3:5 printed
%|       binary 3:1-3:5 Sub
%|         name 3:1-3:2 a
%|         number 3:4-3:5 1.0
%|     assign 4:1-4:6
%|       name 4:1-4:2 a
%|       number 4:5-4:6 1.0
%|   function 6:1-8:4 g end
%|     command 7:1-7:5 printed a "-1"
