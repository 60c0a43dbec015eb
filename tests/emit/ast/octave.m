% Blocks and operators of Octave (dialects 1).
%@ compat: octave
do, x++; until x > 3
unwind_protect, x; unwind_protect_cleanup, y; end_unwind_protect
a = b = c += 1;
y = x++ + --z;
s = "a\tb\x41\101\"";
c = {:};
for [v, k] = s, endfor
function f(a, b = 2), endfunction
%| script doc 1:1-2:18
%|   do_until 3:1-3:21
%|     body
%|       increment 3:5-3:8 Add
%|         name 3:5-3:6 x
%|     binary 3:16-3:21 Gt
%|       name 3:16-3:17 x
%|       number 3:20-3:21 3.0
%|   unwind_protect 4:1-4:65
%|     body
%|       expression 4:17-4:18
%|         name 4:17-4:18 x
%|     cleanup
%|       expression 4:44-4:45
%|         name 4:44-4:45 y
%|   assign 5:1-5:15
%|     name 5:1-5:2 a
%|     assign 5:5-5:15
%|       name 5:5-5:6 b
%|       assign 5:9-5:15 Add
%|         name 5:9-5:10 c
%|         number 5:14-5:15 1.0
%|   assign 6:1-6:14
%|     name 6:1-6:2 y
%|     binary 6:5-6:14 Add
%|       increment 6:5-6:8 Add
%|         name 6:5-6:6 x
%|       increment 6:11-6:14 Sub prefix
%|         name 6:13-6:14 z
%|   assign 7:1-7:21
%|     name 7:1-7:2 s
%|     char 7:5-7:21 "a\tbAA\"" double
%|   assign 8:1-8:8
%|     name 8:1-8:2 c
%|     cell 8:5-8:8
%|       row 8:6-8:7
%|         colon 8:6-8:7
%|   for 9:1-9:23
%|     matrix 9:5-9:11
%|       row 9:6-9:10
%|         name 9:6-9:7 v
%|         name 9:9-9:10 k
%|     name 9:14-9:15 s
%|     body
%|   function 10:1-10:34 f in(a b=) end
%|     parameter
%|       number 10:19-10:20 2.0
