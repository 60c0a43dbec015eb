% Structs list their fields, struct arrays the names of the fields.
%@ source: display.md B0.12, B91-B98, B159
%@ compat: octave
clear s
s.a = 1; s.b = 'hi'; s
%| s =
%|
%|   scalar structure containing the fields:
%|
%|     a = 1
%|     b = hi
%|
clear s
s.m = [1 2;3 4]; s
%| s =
%|
%|   scalar structure containing the fields:
%|
%|     m =
%|
%|        1   2
%|        3   4
%|
%|
clear s
s.in.x = 1; s.in.y = {1,2}; s
%| s =
%|
%|   scalar structure containing the fields:
%|
%|     in =
%|
%|       scalar structure containing the fields:
%|
%|         x = 1
%|         y =
%|         {
%|           [1,1] = 1
%|           [1,2] = 2
%|         }
%|
%|
%|
clear s
s = struct('a', {1,2,3})
%| s =
%|
%|   1x3 struct array containing the fields:
%|
%|     a
%|
clear s
s = struct()
%| s =
%|
%|   scalar structure containing the fields:
%|
%|
clear s
s = struct('c', {{1,2}})
%| s =
%|
%|   scalar structure containing the fields:
%|
%|     c =
%|     {
%|       [1,1] = 1
%|       [1,2] = 2
%|     }
%|
%|
clear s
s = struct('a', {})
%| s =
%|
%|   0x0 struct array containing the fields:
%|
%|     a
%|
clear s
c = {struct('p', 1)}
%| c =
%| {
%|   [1,1] =
%|
%|     scalar structure containing the fields:
%|
%|       p = 1
%|
%| }
%|
clear s
a.b(3).c = 5
%| a =
%|
%|   scalar structure containing the fields:
%|
%|     b =
%|
%|       1x3 struct array containing the fields:
%|
%|         c
%|
%|
