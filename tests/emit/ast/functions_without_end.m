function f
% Help of f.
x = 1;

% Help before g.
function y = g(x)
y = x;
%| functions
%|   function 1:1-3:6 f doc 2:1-2:13
%|     assign 3:1-3:6
%|       name 3:1-3:2 x
%|       number 3:5-3:6 1.0
%|   function 6:1-7:6 g in(x) out(y) doc 5:1-5:17
%|     assign 7:1-7:6
%|       name 7:1-7:2 y
%|       name 7:5-7:6 x
