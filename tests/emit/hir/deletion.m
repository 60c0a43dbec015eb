% Assigning the literal [] through parentheses deletes; anything else assigns.
x(2) = [];
x{2} = [];
x(2) = ([]);
x.a(1, :) = [];
%| script 1:1-6:1 main observed
%|   local x assigned
%|   delete 2:1-2:10
%|     place 2:1-2:5 x
%|       paren 2:1-2:5
%|         number 2:3-2:4 2.0
%|   assign 3:1-3:10
%|     place 3:1-3:5 x
%|       brace 3:1-3:5
%|         number 3:3-3:4 2.0
%|     matrix 3:8-3:10
%|   assign 4:1-4:12
%|     place 4:1-4:5 x
%|       paren 4:1-4:5
%|         number 4:3-4:4 2.0
%|     matrix 4:9-4:11
%|   delete 5:1-5:15
%|     place 5:1-5:10 x
%|       field 5:1-5:4 a
%|       paren 5:1-5:10
%|         number 5:5-5:6 1.0
%|         colon 5:8-5:9
