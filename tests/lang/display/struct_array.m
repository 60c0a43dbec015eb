% A struct array lists the names of its fields.
%@ source: display.md A10.3
t = struct('x', {1, 2, 3}, 'y', 0)
%| t =
%|
%|   1×3 struct array with fields:
%|
%|     x
%|     y
%|
e = struct()
%| e =
%|
%|   struct with no fields.
%|
