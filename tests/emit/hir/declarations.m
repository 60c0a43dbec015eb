% Global and persistent variables lie in cells.
function declarations
global a b
persistent n
n = a + b;
end
%| function 2:1-6:4 main
%|   local a global cell
%|   local b global cell
%|   local n persistent cell
%|   global 3:8-3:9 a
%|   global 3:10-3:11 b
%|   persistent 4:12-4:13 n
%|   assign 5:1-5:10
%|     place 5:1-5:2 n
%|     binary 5:5-5:10 Add
%|       local 5:5-5:6 a
%|       local 5:9-5:10 b
