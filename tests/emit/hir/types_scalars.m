% Classes, sizes and ranges of scalars and literals.
%@ hir: typed
function types_scalars(p)
a = 2; b = a + 3; c = a / b; d = a == b; e = -0; f = 2i; g = 'abc'; h = "abc";
k = [a b; 3 4]; l = k'; m = {1, 'x'}; n = @sin; o = p + 1; q = a * b - 1;
r = sqrt(c); s = sin(c); t = numel(k); u = [k, p]; v = k(1, 2); w = k(:, 1); x = 0x1Fu8 + a;
end
%| function 3:1-7:4 main
%|   in p
%|   local p param : undefined|any ?
%|   local a assigned : undefined|double 1x1 whole 2..2
%|   local b assigned : undefined|double 1x1 whole 5..5
%|   local c assigned : undefined|double 1x1
%|   local d assigned : undefined|logical 1x1
%|   local e assigned : undefined|double 1x1
%|   local f assigned : undefined|double complex 1x1
%|   local g assigned : undefined|char 1x3
%|   local h assigned : undefined|string 1x1
%|   local k assigned : undefined|double 2x2 whole 2..5
%|   local l assigned : undefined|double 2x2 whole 2..5
%|   local m assigned : undefined|cell 1x2
%|   local n assigned : undefined|function_handle 1x1
%|   local o assigned : undefined|any ?
%|   local q assigned : undefined|double 1x1 whole 9..9
%|   local r assigned : undefined|double complex 1x1
%|   local s assigned : undefined|double 1x1
%|   local t assigned : undefined|double 1x1
%|   local u assigned : undefined|any ?
%|   local v assigned : undefined|double 1x1 whole 2..5
%|   local w assigned : undefined|double 2x1 whole 2..5
%|   local x assigned : undefined|uint8 1x1
%|   assign 4:1-4:6
%|     place 4:1-4:2 a
%|     number 4:5-4:6 2.0 : double 1x1 whole 2..2
%|   assign 4:8-4:17
%|     place 4:8-4:9 b
%|     binary 4:12-4:17 Add : double 1x1 whole 5..5
%|       local 4:12-4:13 a : double 1x1 whole 2..2
%|       number 4:16-4:17 3.0 : double 1x1 whole 3..3
%|   assign 4:19-4:28
%|     place 4:19-4:20 c
%|     binary 4:23-4:28 MRDivide : double 1x1
%|       local 4:23-4:24 a : double 1x1 whole 2..2
%|       local 4:27-4:28 b : double 1x1 whole 5..5
%|   assign 4:30-4:40
%|     place 4:30-4:31 d
%|     binary 4:34-4:40 Eq : logical 1x1
%|       local 4:34-4:35 a : double 1x1 whole 2..2
%|       local 4:39-4:40 b : double 1x1 whole 5..5
%|   assign 4:42-4:48
%|     place 4:42-4:43 e
%|     number 4:46-4:48 -0.0 : double 1x1
%|   assign 4:50-4:56
%|     place 4:50-4:51 f
%|     imaginary 4:54-4:56 2.0i : double complex 1x1
%|   assign 4:58-4:67
%|     place 4:58-4:59 g
%|     char 4:62-4:67 "abc" : char 1x3
%|   assign 4:69-4:78
%|     place 4:69-4:70 h
%|     string 4:73-4:78 "abc" : string 1x1
%|   assign 5:1-5:15
%|     place 5:1-5:2 k
%|     matrix 5:5-5:15 : double 2x2 whole 2..5
%|       row
%|         local 5:6-5:7 a : double 1x1 whole 2..2
%|         local 5:8-5:9 b : double 1x1 whole 5..5
%|       row
%|         number 5:11-5:12 3.0 : double 1x1 whole 3..3
%|         number 5:13-5:14 4.0 : double 1x1 whole 4..4
%|   assign 5:17-5:23
%|     place 5:17-5:18 l
%|     postfix 5:21-5:23 CTranspose : double 2x2 whole 2..5
%|       local 5:21-5:22 k : double 2x2 whole 2..5
%|   assign 5:25-5:37
%|     place 5:25-5:26 m
%|     cell 5:29-5:37 : cell 1x2
%|       row
%|         number 5:30-5:31 1.0 : double 1x1 whole 1..1
%|         char 5:33-5:36 "x" : char 1x1
%|   assign 5:39-5:47
%|     place 5:39-5:40 n
%|     handle 5:43-5:47 sin : function_handle 1x1
%|   assign 5:49-5:58
%|     place 5:49-5:50 o
%|     binary 5:53-5:58 Add : any ?
%|       local 5:53-5:54 p : any ?
%|       number 5:57-5:58 1.0 : double 1x1 whole 1..1
%|   assign 5:60-5:73
%|     place 5:60-5:61 q
%|     binary 5:64-5:73 Sub : double 1x1 whole 9..9
%|       binary 5:64-5:69 MTimes : double 1x1 whole 10..10
%|         local 5:64-5:65 a : double 1x1 whole 2..2
%|         local 5:68-5:69 b last : double 1x1 whole 5..5
%|       number 5:72-5:73 1.0 : double 1x1 whole 1..1
%|   assign 6:1-6:12
%|     place 6:1-6:2 r
%|     call 6:5-6:12 sqrt : double complex 1x1
%|       local 6:10-6:11 c : double 1x1
%|   assign 6:14-6:24
%|     place 6:14-6:15 s
%|     call 6:18-6:24 sin : double 1x1
%|       local 6:22-6:23 c last : double 1x1
%|   assign 6:26-6:38
%|     place 6:26-6:27 t
%|     call 6:30-6:38 numel : double 1x1
%|       local 6:36-6:37 k : double 2x2 whole 2..5
%|   assign 6:40-6:50
%|     place 6:40-6:41 u
%|     matrix 6:44-6:50 : any ?
%|       row
%|         local 6:45-6:46 k : double 2x2 whole 2..5
%|         local 6:48-6:49 p last : any ?
%|   assign 6:52-6:63
%|     place 6:52-6:53 v
%|     index 6:56-6:63 : double 1x1 whole 2..5
%|       local 6:56-6:57 k : double 2x2 whole 2..5
%|       paren 6:56-6:63
%|         number 6:58-6:59 1.0 : double 1x1 whole 1..1
%|         number 6:61-6:62 2.0 : double 1x1 whole 2..2
%|   assign 6:65-6:76
%|     place 6:65-6:66 w
%|     index 6:69-6:76 : double 2x1 whole 2..5
%|       local 6:69-6:70 k last : double 2x2 whole 2..5
%|       paren 6:69-6:76
%|         colon 6:71-6:72 : any ?
%|         number 6:74-6:75 1.0 : double 1x1 whole 1..1
%|   assign 6:78-6:92
%|     place 6:78-6:79 x
%|     binary 6:82-6:92 Add : uint8 1x1
%|       integer 6:82-6:88 Uint8 0x1f : uint8 1x1
%|       local 6:91-6:92 a last : double 1x1 whole 2..2
