% A name is a variable if the function assigns it anywhere; else a function of the file, or something found later.
function r = precedence(a)
r = helper(a) + later(1) + other.fn(2).x + other;
later = 3;
h = {@helper, @sin, @pkg.fn};
end
function r = helper(x)
r = precedence(x);
end
%| function 2:1-6:4 main
%|   in a
%|   out r
%|   local a param
%|   local r assigned
%|   local later assigned
%|   local h assigned
%|   assign 3:1-3:49
%|     place 3:1-3:2 r
%|     binary 3:5-3:49 Add
%|       binary 3:5-3:41 Add
%|         binary 3:5-3:25 Add
%|           call 3:5-3:14 function helper
%|             local 3:12-3:13 a last
%|           index 3:17-3:25
%|             local 3:17-3:22 later last
%|             paren 3:17-3:25
%|               number 3:23-3:24 1.0
%|         index 3:28-3:41
%|           dotted 3:28-3:39 other.fn
%|             number 3:37-3:38 2.0
%|           field 3:28-3:41 x
%|       call 3:44-3:49 other bare
%|   assign 4:1-4:10
%|     place 4:1-4:6 later
%|     number 4:9-4:10 3.0
%|   assign 5:1-5:29
%|     place 5:1-5:2 h
%|     cell 5:5-5:29
%|       row
%|         handle 5:6-5:13 function helper
%|         handle 5:15-5:19 sin
%|         handle 5:21-5:28 pkg.fn
%| function 7:1-9:4 helper
%|   in x
%|   out r
%|   local x param
%|   local r assigned
%|   assign 8:1-8:18
%|     place 8:1-8:2 r
%|     call 8:5-8:18 function main
%|       local 8:16-8:17 x last
