% Variables in cells, and those of functions that code may look into, are never moved.
function r = never(x)
r = x;
    function inner
        disp(x)
    end
end
function r = observed(x)
eval('x');
r = x;
end
function r = script_call(x)
some_script
r = x;
end
%| function 2:1-7:4 main
%|   in x
%|   out r
%|   local x param cell
%|   local r assigned
%|   assign 3:1-3:6
%|     place 3:1-3:2 r
%|     local 3:5-3:6 x
%| function 8:1-11:4 observed observed
%|   in x
%|   out r
%|   local x param
%|   local r assigned
%|   local ans assigned
%|   expr 9:1-9:10 ans
%|     call 9:1-9:10 eval
%|       char 9:6-9:9 "x"
%|   assign 10:1-10:6
%|     place 10:1-10:2 r
%|     local 10:5-10:6 x
%| function 12:1-15:4 script_call observed
%|   in x
%|   out r
%|   local x param
%|   local r assigned
%|   local ans assigned
%|   expr 13:1-13:12 printed ans
%|     call 13:1-13:12 some_script bare
%|   assign 14:1-14:6
%|     place 14:1-14:2 r
%|     local 14:5-14:6 x
%| nested 4:5-6:8 inner in main
%|   local x captured cell from 0
%|   local ans assigned
%|   expr 5:9-5:16 printed ans
%|     call 5:9-5:16 disp
%|       local 5:14-5:15 x
