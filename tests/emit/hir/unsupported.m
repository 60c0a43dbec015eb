% Parts of classes raise an error when they run.
m = ?pkg.Class;
%| script 1:1-3:1 main observed
%|   local m assigned
%|   assign 2:1-2:15
%|     place 2:1-2:2 m
%|     unsupported 2:5-2:15 "A metaclass query"
