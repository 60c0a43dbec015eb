% A loop over a struct runs over its field names.
%@ compat: octave
for [v, k] = s
  disp(v)
end
%| script 1:1-6:1 main observed
%|   local v assigned
%|   local k assigned
%|   local #2 assigned
%|   local #3 assigned
%|   local #4 assigned
%|   local ans assigned
%|   assign 3:14-3:15
%|     place 3:9-3:10 #2
%|     call 3:14-3:15 s bare
%|   for 3:1-5:4
%|     place 3:9-3:10 #3
%|     postfix 3:9-3:10 CTranspose
%|       call 3:9-3:10 fieldnames
%|         local 3:9-3:10 #2
%|     body
%|       assign 3:9-3:10
%|         place 3:9-3:10 #4
%|         index 3:9-3:10
%|           local 3:9-3:10 #3
%|           brace 3:9-3:10
%|             number 3:9-3:10 1.0
%|       if 3:9-3:10
%|         arm
%|           binary 3:9-3:10 Eq
%|             call 3:9-3:10 numel
%|               local 3:9-3:10 #2
%|             number 3:9-3:10 1.0
%|           assign 3:9-3:10
%|             place 3:6-3:7 v
%|             index 3:9-3:10
%|               local 3:9-3:10 #2
%|               dynamic 3:9-3:10
%|                 local 3:9-3:10 #4
%|         else
%|           assign 3:9-3:10
%|             place 3:6-3:7 v
%|             call 3:9-3:10 reshape
%|               cell 3:9-3:10
%|                 row
%|                   index 3:9-3:10
%|                     local 3:9-3:10 #2
%|                     dynamic 3:9-3:10
%|                       local 3:9-3:10 #4
%|               call 3:9-3:10 size
%|                 local 3:9-3:10 #2
%|       assign 3:9-3:10
%|         place 3:9-3:10 k
%|         local 3:9-3:10 #4
%|       expr 4:3-4:10 printed ans
%|         call 4:3-4:10 disp
%|           local 4:8-4:9 v
