% Arithmetic on literals is done at once.
x = 2*3 + 4/2 - -1;
y = 2^10 + 2^-1 + 2^0.5;
z = int64(9007199254740993) + uint8(3);
%| script 1:1-5:1 main observed
%|   local x assigned
%|   local y assigned
%|   local z assigned
%|   assign 2:1-2:19
%|     place 2:1-2:2 x
%|     number 2:5-2:19 9.0
%|   assign 3:1-3:24
%|     place 3:1-3:2 y
%|     binary 3:5-3:24 Add
%|       binary 3:5-3:16 Add
%|         number 3:5-3:9 1024.0
%|         binary 3:12-3:16 MPower
%|           number 3:12-3:13 2.0
%|           number 3:14-3:16 -1.0
%|       binary 3:19-3:24 MPower
%|         number 3:19-3:20 2.0
%|         number 3:21-3:24 0.5
%|   assign 4:1-4:39
%|     place 4:1-4:2 z
%|     binary 4:5-4:39 Add
%|       integer 4:5-4:28 Int64 0x20000000000001
%|       call 4:31-4:39 uint8
%|         number 4:37-4:38 3.0
