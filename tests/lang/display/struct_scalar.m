% A scalar struct lists its fields, aligned at the colon.
%@ source: display.md A10.1, A10.2
s.a = 1; s.name = 'Bob'; s.list = {1, 2}; s.m = magic(3); s.in.v = 5; s.row = [1 2 3]; s
%| s =
%|
%|   struct with fields:
%|
%|        a: 1
%|     name: 'Bob'
%|     list: {[1]  [2]}
%|        m: [3×3 double]
%|       in: [1×1 struct]
%|      row: [1 2 3]
%|
