function f(o)
show@a.B(o);
o.part.show@a.B(1);
%| functions
%|   function 1:1-3:19 f in(o)
%|     expression 2:1-2:12
%|       index 2:1-2:12
%|         super 2:1-2:9 show a.B
%|         name 2:10-2:11 o
%|     expression 3:1-3:19
%|       index 3:1-3:19
%|         super 3:1-3:16 show a.B
%|           field 3:1-3:7 part
%|             name 3:1-3:2 o
%|         number 3:17-3:18 1.0
