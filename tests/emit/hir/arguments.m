% Argument blocks: `~` has no variable, and what isn't supported is refused when the function is called.
function arguments(a, ~, opts)
arguments
    a (1,:) double {mustBePositive, mustBeMember(a, [1 2])} = 3
    ~
    opts.Tol = a
    opts.?pkg.Class
end
end
%| function 2:1-9:4 main
%|   in a ~ opts
%|   local a param
%|   local opts param
%|   arguments input
%|     declare 4:5-4:64 a (1,:) double
%|       validator
%|         call 4:21-4:35 mustBePositive bare
%|       validator
%|         call 4:37-4:59 mustBeMember
%|           local 4:50-4:51 a
%|           matrix 4:53-4:58
%|             row
%|               number 4:54-4:55 1.0
%|               number 4:56-4:57 2.0
%|       default
%|         number 4:63-4:64 3.0
%|     declare 5:5-5:6 ~
%|     declare 6:5-6:17 opts.Tol
%|       default
%|         local 6:16-6:17 a
%|   expr 7:5-7:20
%|     unsupported 7:5-7:20 "A name-value argument for the properties of a class"
