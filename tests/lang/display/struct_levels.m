% A struct shows one level of its fields; disp shows only the lines of the fields.
%@ source: display.md A10.4, A10.6
n.in.v = 5; n.list = {1, 2}; n.m = magic(3); n.t = 'Bob'; n
%| n =
%|
%|   struct with fields:
%|
%|       in: [1×1 struct]
%|     list: {[1]  [2]}
%|        m: [3×3 double]
%|        t: 'Bob'
%|
disp(n)
%|       in: [1×1 struct]
%|     list: {[1]  [2]}
%|        m: [3×3 double]
%|        t: 'Bob'
%|
disp(struct('x', {1, 2, 3}))
%|   1×3 struct array with fields:
%|
%|     x
%|
e = struct()
%| e =
%|
%|   struct with no fields.
%|
