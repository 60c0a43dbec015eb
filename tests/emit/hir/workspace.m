% Names of the workspace in which a script runs are variables.
in_workspace(2:end) + in_workspace{1} + elsewhere(1)
f = @() in_workspace;
%| script 1:1-4:1 main observed
%|   local f assigned
%|   local in_workspace assigned
%|   local ans assigned
%|   expr 2:1-2:53 printed ans
%|     binary 2:1-2:53 Add
%|       binary 2:1-2:38 Add
%|         index 2:1-2:20
%|           local 2:1-2:13 in_workspace
%|           paren 2:1-2:20
%|             range 2:14-2:19
%|               number 2:14-2:15 2.0
%|               end 2:16-2:19
%|         index 2:23-2:38
%|           local 2:23-2:35 in_workspace
%|           brace 2:23-2:38
%|             number 2:36-2:37 1.0
%|       call 2:41-2:53 elsewhere
%|         number 2:51-2:52 1.0
%|   assign 3:1-3:21
%|     place 3:1-3:2 f
%|     closure 3:5-3:21 #1
%| anonymous 3:5-3:21 #1 in main "@()in_workspace"
%|   local in_workspace captured from 1
%|   expr 3:9-3:21
%|     local 3:9-3:21 in_workspace last
