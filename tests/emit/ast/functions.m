% Help of the file.

% Help before g.
function [a, b] = g(x, ~, varargin)
a = x;
function n = inner
% Help of inner,
%   second line.

% not this
n = 1;
end
end
function h
end
%| functions doc 1:1-1:20
%|   function 4:1-13:4 g in(x ~ varargin) out(a b) end doc 3:1-3:17
%|     assign 5:1-5:6
%|       name 5:1-5:2 a
%|       name 5:5-5:6 x
%|     function 6:1-12:4 inner out(n) end doc 7:1-8:17
%|       assign 11:1-11:6
%|         name 11:1-11:2 n
%|         number 11:5-11:6 1.0
%|   function 14:1-15:4 h end
