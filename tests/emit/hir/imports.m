% An import says what a name means in the whole function, before functions of the file.
function imports
helper(1);
tools.fn(2);
import a.b.helper x.*
import p.tools
end
function helper(x)
end
%| function 2:1-7:4 main
%|   import a.b.helper
%|   import x.*
%|   import p.tools
%|   local ans assigned
%|   expr 3:1-3:10 ans
%|     call 3:1-3:10 a.b.helper
%|       number 3:8-3:9 1.0
%|   expr 4:1-4:12 ans
%|     dotted 4:1-4:12 p.tools.fn
%|       number 4:10-4:11 2.0
%| function 8:1-9:4 helper
%|   in x
%|   local x param
