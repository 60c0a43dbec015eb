function f(a, b, opts)
arguments
    a (1,:) double {mustBeFinite, mustBeMember(a, [1 2])} = 3 % help of a
    % help of b
    b string
    opts.Tol = 1e-3
    opts.?pkg.C
end
arguments (Output, Repeating)
    y
end
end
%| functions
%|   function 1:1-12:4 f in(a b opts) end
%|     arguments 2:1-8:4 input
%|       declare 3:5-3:62 a (1,:) class double doc 3:63-3:74
%|         validator
%|           name 3:21-3:33 mustBeFinite
%|         validator
%|           index 3:35-3:57
%|             name 3:35-3:47 mustBeMember
%|             name 3:48-3:49 a
%|             matrix 3:51-3:56
%|               row 3:52-3:55
%|                 number 3:52-3:53 1.0
%|                 number 3:54-3:55 2.0
%|         default
%|           number 3:61-3:62 3.0
%|       declare 5:5-5:13 b class string doc 4:5-4:16
%|       declare 6:5-6:20 opts . Tol
%|         default
%|           number 6:16-6:20 0.001
%|       declare 7:5-7:16 opts .? pkg.C
%|     arguments 9:1-11:4 output repeating
%|       declare 10:5-10:6 y
