% A long chain of one operator becomes a balanced tree.
x = a1&&a2&&a3&&a4&&a5&&a6&&a7&&a8&&a9&&a10&&a11&&a12&&a13&&a14&&a15&&a16&&a17&&a18 || b;
%| script 1:1-3:1 main observed
%|   local x assigned
%|   assign 2:1-2:89
%|     place 2:1-2:2 x
%|     short_circuit 2:5-2:89 OrOr
%|       short_circuit 2:5-2:84 AndAnd
%|         short_circuit 2:5-2:39 AndAnd
%|           short_circuit 2:5-2:35 AndAnd
%|             short_circuit 2:5-2:31 AndAnd
%|               short_circuit 2:5-2:27 AndAnd
%|                 short_circuit 2:5-2:23 AndAnd
%|                   short_circuit 2:5-2:19 AndAnd
%|                     short_circuit 2:5-2:15 AndAnd
%|                       short_circuit 2:5-2:11 AndAnd
%|                         call 2:5-2:7 a1 bare
%|                         call 2:9-2:11 a2 bare
%|                       call 2:13-2:15 a3 bare
%|                     call 2:17-2:19 a4 bare
%|                   call 2:21-2:23 a5 bare
%|                 call 2:25-2:27 a6 bare
%|               call 2:29-2:31 a7 bare
%|             call 2:33-2:35 a8 bare
%|           call 2:37-2:39 a9 bare
%|         short_circuit 2:5-2:84 AndAnd
%|           short_circuit 2:5-2:79 AndAnd
%|             short_circuit 2:5-2:74 AndAnd
%|               short_circuit 2:5-2:69 AndAnd
%|                 short_circuit 2:5-2:64 AndAnd
%|                   short_circuit 2:5-2:59 AndAnd
%|                     short_circuit 2:5-2:54 AndAnd
%|                       short_circuit 2:5-2:49 AndAnd
%|                         call 2:41-2:44 a10 bare
%|                         call 2:46-2:49 a11 bare
%|                       call 2:51-2:54 a12 bare
%|                     call 2:56-2:59 a13 bare
%|                   call 2:61-2:64 a14 bare
%|                 call 2:66-2:69 a15 bare
%|               call 2:71-2:74 a16 bare
%|             call 2:76-2:79 a17 bare
%|           call 2:81-2:84 a18 bare
%|       call 2:88-2:89 b bare
