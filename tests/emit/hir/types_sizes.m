% Implicit expansion, products, growth and deletion.
%@ hir: typed
function types_sizes(p)
r = 1:4; c = r'; m = r + c; s = r * c; t = [r, 5]; u = [r; r];
r(end + 1) = 2; r(2) = []; c(:) = 0; n(3) = 1; n(2, 2) = 1; x = ''; y = x';
k = r(r > 2); l = m(1, :); o = m(:, 2); q = {r, c{:}}; v = 2 .^ r; w = (-2) ^ 0.5;
end
%| function 3:1-7:4 main
%|   in p
%|   local p param : undefined|any ?
%|   local r assigned : undefined|double ?x? whole 0..4
%|   local c assigned : undefined|double ?x1 whole 0..4
%|   local m assigned : undefined|double ?x? whole 2..8
%|   local s assigned : undefined|double ?x?
%|   local t assigned : undefined|double 1x? whole 1..5
%|   local u assigned : undefined|double ?x? whole 1..4
%|   local n assigned : undefined|double ?x? whole 0..1
%|   local x assigned : undefined|char 0x0
%|   local y assigned : undefined|char 0x0
%|   local k assigned : undefined|double ?x? whole 0..4
%|   local l assigned : undefined|double 1x? whole 2..8
%|   local o assigned : undefined|double ?x1 whole 2..8
%|   local q assigned : undefined|cell ?
%|   local v assigned : undefined|double ?x?
%|   local w assigned : undefined|double complex 1x1
%|   assign 4:1-4:8
%|     place 4:1-4:2 r
%|     range 4:5-4:8 : double 1x? whole 1..4
%|       number 4:5-4:6 1.0 : double 1x1 whole 1..1
%|       number 4:7-4:8 4.0 : double 1x1 whole 4..4
%|   assign 4:10-4:16
%|     place 4:10-4:11 c
%|     postfix 4:14-4:16 CTranspose : double ?x1 whole 1..4
%|       local 4:14-4:15 r : double 1x? whole 1..4
%|   assign 4:18-4:27
%|     place 4:18-4:19 m
%|     binary 4:22-4:27 Add : double ?x? whole 2..8
%|       local 4:22-4:23 r : double 1x? whole 1..4
%|       local 4:26-4:27 c : double ?x1 whole 1..4
%|   assign 4:29-4:38
%|     place 4:29-4:30 s
%|     binary 4:33-4:38 MTimes : double ?x?
%|       local 4:33-4:34 r : double 1x? whole 1..4
%|       local 4:37-4:38 c : double ?x1 whole 1..4
%|   assign 4:40-4:50
%|     place 4:40-4:41 t
%|     matrix 4:44-4:50 : double 1x? whole 1..5
%|       row
%|         local 4:45-4:46 r : double 1x? whole 1..4
%|         number 4:48-4:49 5.0 : double 1x1 whole 5..5
%|   assign 4:52-4:62
%|     place 4:52-4:53 u
%|     matrix 4:56-4:62 : double ?x? whole 1..4
%|       row
%|         local 4:57-4:58 r : double 1x? whole 1..4
%|       row
%|         local 4:60-4:61 r : double 1x? whole 1..4
%|   assign 5:1-5:15
%|     place 5:1-5:11 r
%|       paren 5:1-5:11
%|         binary 5:3-5:10 Add : double 1x1 whole 1..
%|           end 5:3-5:6 : double 1x1 whole 0..
%|           number 5:9-5:10 1.0 : double 1x1 whole 1..1
%|     number 5:14-5:15 2.0 : double 1x1 whole 2..2
%|   delete 5:17-5:26
%|     place 5:17-5:21 r
%|       paren 5:17-5:21
%|         number 5:19-5:20 2.0 : double 1x1 whole 2..2
%|   assign 5:28-5:36
%|     place 5:28-5:32 c
%|       paren 5:28-5:32
%|         colon 5:30-5:31 : any ?
%|     number 5:35-5:36 0.0 : double 1x1 whole 0..0
%|   assign 5:38-5:46
%|     place 5:38-5:42 n
%|       paren 5:38-5:42
%|         number 5:40-5:41 3.0 : double 1x1 whole 3..3
%|     number 5:45-5:46 1.0 : double 1x1 whole 1..1
%|   assign 5:48-5:59
%|     place 5:48-5:55 n
%|       paren 5:48-5:55
%|         number 5:50-5:51 2.0 : double 1x1 whole 2..2
%|         number 5:53-5:54 2.0 : double 1x1 whole 2..2
%|     number 5:58-5:59 1.0 : double 1x1 whole 1..1
%|   assign 5:61-5:67
%|     place 5:61-5:62 x
%|     char 5:65-5:67 "" : char 0x0
%|   assign 5:69-5:75
%|     place 5:69-5:70 y
%|     postfix 5:73-5:75 CTranspose : char 0x0
%|       local 5:73-5:74 x last : char 0x0
%|   assign 6:1-6:13
%|     place 6:1-6:2 k
%|     index 6:5-6:13 : double ?x? whole 0..4
%|       local 6:5-6:6 r : double ?x? whole 0..4
%|       paren 6:5-6:13
%|         binary 6:7-6:12 Gt : logical ?x?
%|           local 6:7-6:8 r : double ?x? whole 0..4
%|           number 6:11-6:12 2.0 : double 1x1 whole 2..2
%|   assign 6:15-6:26
%|     place 6:15-6:16 l
%|     index 6:19-6:26 : double 1x? whole 2..8
%|       local 6:19-6:20 m : double ?x? whole 2..8
%|       paren 6:19-6:26
%|         number 6:21-6:22 1.0 : double 1x1 whole 1..1
%|         colon 6:24-6:25 : any ?
%|   assign 6:28-6:39
%|     place 6:28-6:29 o
%|     index 6:32-6:39 : double ?x1 whole 2..8
%|       local 6:32-6:33 m last : double ?x? whole 2..8
%|       paren 6:32-6:39
%|         colon 6:34-6:35 : any ?
%|         number 6:37-6:38 2.0 : double 1x1 whole 2..2
%|   assign 6:41-6:54
%|     place 6:41-6:42 q
%|     cell 6:45-6:54 : cell ?
%|       row
%|         local 6:46-6:47 r : double ?x? whole 0..4
%|         index 6:49-6:53 : any ?
%|           local 6:49-6:50 c last : double ?x1 whole 0..4
%|           brace 6:49-6:53
%|             colon 6:51-6:52 : any ?
%|   assign 6:56-6:66
%|     place 6:56-6:57 v
%|     binary 6:60-6:66 Power : double ?x?
%|       number 6:60-6:61 2.0 : double 1x1 whole 2..2
%|       local 6:65-6:66 r last : double ?x? whole 0..4
%|   assign 6:68-6:82
%|     place 6:68-6:69 w
%|     binary 6:72-6:82 MPower : double complex 1x1
%|       number 6:73-6:75 -2.0 : double 1x1 whole -2..-2
%|       number 6:79-6:82 0.5 : double 1x1
