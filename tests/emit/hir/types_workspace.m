% Code that reaches variables by name may change them; elsewhere even those of a script keep their types.
%@ hir: typed
x = 1;
y = sin(x);
eval('x = 2');
z = x;
x = 3;
some_script
z = x;
%| script 1:1-10:1 main observed
%|   local x assigned : undefined|any ?
%|   local y assigned : undefined|any ?
%|   local z assigned : undefined|any ?
%|   local ans assigned : undefined|any ?
%|   assign 3:1-3:6
%|     place 3:1-3:2 x
%|     number 3:5-3:6 1.0 : double 1x1 whole 1..1
%|   assign 4:1-4:11
%|     place 4:1-4:2 y
%|     call 4:5-4:11 sin : double 1x1
%|       local 4:9-4:10 x : double 1x1 whole 1..1
%|   expr 5:1-5:14 ans
%|     call 5:1-5:14 eval : any ?
%|       char 5:6-5:13 "x = 2" : char 1x5
%|   assign 6:1-6:6
%|     place 6:1-6:2 z
%|     local 6:5-6:6 x : any ?
%|   assign 7:1-7:6
%|     place 7:1-7:2 x
%|     number 7:5-7:6 3.0 : double 1x1 whole 3..3
%|   expr 8:1-8:12 printed ans
%|     call 8:1-8:12 some_script bare : any ?
%|   assign 9:1-9:6
%|     place 9:1-9:2 z
%|     local 9:5-9:6 x : any ?
