% What a builtin gives follows from its arguments; a call of a user function gives anything.
%@ hir: typed
function types_calls(p)
a = abs(-2.5); b = sum([1 2 3]); c = sum(1:3, 2); d = mod(7, 2); e = num2str(3); f = user(1);
g = p(1); h = @(x) x; k = h(2); l = {1}; m = l(1); n = l{1}; o = numel(l{:});
end
%| function 3:1-6:4 main
%|   in p
%|   local p param : undefined|any ?
%|   local a assigned : undefined|double 1x1
%|   local b assigned : undefined|double ?
%|   local c assigned : undefined|double ?
%|   local d assigned : undefined|double 1x1
%|   local e assigned : undefined|char ?x?
%|   local f assigned : undefined|any ?
%|   local g assigned : undefined|any ?
%|   local h assigned : undefined|function_handle 1x1
%|   local k assigned : undefined|any ?
%|   local l assigned : undefined|cell 1x1
%|   local m assigned : undefined|cell 1x1
%|   local n assigned : undefined|any ?
%|   local o assigned : undefined|any ?
%|   assign 4:1-4:14
%|     place 4:1-4:2 a
%|     call 4:5-4:14 abs : double 1x1
%|       number 4:9-4:13 -2.5 : double 1x1
%|   assign 4:16-4:32
%|     place 4:16-4:17 b
%|     call 4:20-4:32 sum : double ?
%|       matrix 4:24-4:31 : double 1x3 whole 1..3
%|         row
%|           number 4:25-4:26 1.0 : double 1x1 whole 1..1
%|           number 4:27-4:28 2.0 : double 1x1 whole 2..2
%|           number 4:29-4:30 3.0 : double 1x1 whole 3..3
%|   assign 4:34-4:49
%|     place 4:34-4:35 c
%|     call 4:38-4:49 sum : double ?
%|       range 4:42-4:45 : double 1x? whole 1..3
%|         number 4:42-4:43 1.0 : double 1x1 whole 1..1
%|         number 4:44-4:45 3.0 : double 1x1 whole 3..3
%|       number 4:47-4:48 2.0 : double 1x1 whole 2..2
%|   assign 4:51-4:64
%|     place 4:51-4:52 d
%|     call 4:55-4:64 mod : double 1x1
%|       number 4:59-4:60 7.0 : double 1x1 whole 7..7
%|       number 4:62-4:63 2.0 : double 1x1 whole 2..2
%|   assign 4:66-4:80
%|     place 4:66-4:67 e
%|     call 4:70-4:80 num2str : char ?x?
%|       number 4:78-4:79 3.0 : double 1x1 whole 3..3
%|   assign 4:82-4:93
%|     place 4:82-4:83 f
%|     call 4:86-4:93 user : any ?
%|       number 4:91-4:92 1.0 : double 1x1 whole 1..1
%|   assign 5:1-5:9
%|     place 5:1-5:2 g
%|     index 5:5-5:9 : any ?
%|       local 5:5-5:6 p last : any ?
%|       paren 5:5-5:9
%|         number 5:7-5:8 1.0 : double 1x1 whole 1..1
%|   assign 5:11-5:21
%|     place 5:11-5:12 h
%|     closure 5:15-5:21 #1 : function_handle 1x1
%|   assign 5:23-5:31
%|     place 5:23-5:24 k
%|     index 5:27-5:31 : any ?
%|       local 5:27-5:28 h last : function_handle 1x1
%|       paren 5:27-5:31
%|         number 5:29-5:30 2.0 : double 1x1 whole 2..2
%|   assign 5:33-5:40
%|     place 5:33-5:34 l
%|     cell 5:37-5:40 : cell 1x1
%|       row
%|         number 5:38-5:39 1.0 : double 1x1 whole 1..1
%|   assign 5:42-5:50
%|     place 5:42-5:43 m
%|     index 5:46-5:50 : cell 1x1
%|       local 5:46-5:47 l : cell 1x1
%|       paren 5:46-5:50
%|         number 5:48-5:49 1.0 : double 1x1 whole 1..1
%|   assign 5:52-5:60
%|     place 5:52-5:53 n
%|     index 5:56-5:60 : any ?
%|       local 5:56-5:57 l : cell 1x1
%|       brace 5:56-5:60
%|         number 5:58-5:59 1.0 : double 1x1 whole 1..1
%|   assign 5:62-5:77
%|     place 5:62-5:63 o
%|     call 5:66-5:77 numel : any ?
%|       index 5:72-5:76 : any ?
%|         local 5:72-5:73 l last : cell 1x1
%|         brace 5:72-5:76
%|           colon 5:74-5:75 : any ?
%| anonymous 5:15-5:21 #1 in main "@(x)x"
%|   in x
%|   local x param : undefined|any ?
%|   expr 5:20-5:21
%|     local 5:20-5:21 x last : any ?
