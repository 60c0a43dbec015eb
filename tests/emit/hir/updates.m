% Compound assignments read and write; subscripts with effects are computed once.
x(1) += 2;
x(f()) -= 3;
x(2)++;
%| script 1:1-5:1 main observed
%|   local x assigned
%|   local #1 assigned
%|   assign 2:1-2:10
%|     place 2:1-2:5 x
%|       paren 2:1-2:5
%|         number 2:3-2:4 1.0
%|     binary 2:1-2:10 Add
%|       index 2:1-2:5
%|         local 2:1-2:2 x
%|         paren 2:1-2:5
%|           number 2:3-2:4 1.0
%|       number 2:9-2:10 2.0
%|   assign 3:1-3:12
%|     place 3:1-3:7 x
%|       paren 3:1-3:7
%|         local 3:3-3:6 #1
%|     binary 3:1-3:12 Sub
%|       index 3:1-3:7
%|         local 3:1-3:2 x
%|         paren 3:1-3:7
%|           assign 3:3-3:6
%|             place 3:3-3:6 #1
%|             call 3:3-3:6 f
%|       number 3:11-3:12 3.0
%|   assign 4:1-4:7
%|     place 4:1-4:5 x
%|       paren 4:1-4:5
%|         number 4:3-4:4 2.0
%|     binary 4:1-4:7 Add
%|       index 4:1-4:5
%|         local 4:1-4:2 x
%|         paren 4:1-4:5
%|           number 4:3-4:4 2.0
%|       number 4:1-4:7 1.0
