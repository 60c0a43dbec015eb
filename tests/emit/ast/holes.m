% What can't be read is a hole in the tree; what stands around it is there.
%@ ast: with holes
x = 1;
y = (2 +;
if x, z = ); end
w = [1, , 2];
v = 3;
%| script doc 1:1-2:19
%|   assign 3:1-3:6
%|     name 3:1-3:2 x
%|     number 3:5-3:6 1.0
%|   error 4:1-4:9
%|   if 5:1-5:17
%|     arm 5:1-5:5
%|       name 5:4-5:5 x
%|       body
%|         error 5:7-5:12
%|   error 6:1-6:13
%|   assign 7:1-7:6
%|     name 7:1-7:2 v
%|     number 7:5-7:6 3.0
