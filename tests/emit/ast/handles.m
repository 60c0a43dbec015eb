% Handles, anonymous functions, metaclasses (section 7).
f = @(x, ~, varargin) @() x + 1;
g = @pkg.fn;
q = ?pkg.C;
%| script doc 1:1-1:57
%|   assign 2:1-2:32
%|     name 2:1-2:2 f
%|     anonymous 2:5-2:32 in(x ~ varargin)
%|       anonymous 2:23-2:32
%|         binary 2:27-2:32 Add
%|           name 2:27-2:28 x
%|           number 2:31-2:32 1.0
%|   assign 3:1-3:12
%|     name 3:1-3:2 g
%|     handle 3:5-3:12 pkg.fn
%|   assign 4:1-4:11
%|     name 4:1-4:2 q
%|     metaclass 4:5-4:11 pkg.C
