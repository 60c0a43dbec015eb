% Default values of parameters become argument declarations.
%@ compat: octave
function r = f(x, y = 2 + x)
  r = x + y;
end
%| function 3:1-5:4 main
%|   in x y
%|   out r
%|   local x param
%|   local y param
%|   local r assigned
%|   arguments input
%|     declare 3:19-3:20 y
%|       default
%|         binary 3:23-3:28 Add
%|           number 3:23-3:24 2.0
%|           local 3:27-3:28 x
%|   assign 4:3-4:12
%|     place 4:3-4:4 r
%|     binary 4:7-4:12 Add
%|       local 4:7-4:8 x last
%|       local 4:11-4:12 y last
