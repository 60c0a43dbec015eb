% Bounds that move in a loop are widened; the variable of a loop over a range is a whole scalar.
%@ hir: typed
function s = types_loops(x)
s = 0;
n = 0;
for k = 1:10
    s = s + k / 2;
    n = n + 1;
    y(k) = s;
end
while n > 0
    n = n - 1;
    s = 'text';
end
end
%| function 3:1-15:4 main
%|   in x
%|   out s
%|   local x param : undefined|any ?
%|   local s assigned : undefined|double|char 1x?
%|   local n assigned : undefined|double 1x1 whole ..
%|   local k assigned : undefined|double ? whole 1..10
%|   local y assigned : undefined|double ?x?
%|   assign 4:1-4:6
%|     place 4:1-4:2 s
%|     number 4:5-4:6 0.0 : double 1x1 whole 0..0
%|   assign 5:1-5:6
%|     place 5:1-5:2 n
%|     number 5:5-5:6 0.0 : double 1x1 whole 0..0
%|   for 6:1-10:4
%|     place 6:5-6:6 k
%|     range 6:9-6:13 : double 1x? whole 1..10
%|       number 6:9-6:10 1.0 : double 1x1 whole 1..1
%|       number 6:11-6:13 10.0 : double 1x1 whole 10..10
%|     body
%|       assign 7:5-7:18
%|         place 7:5-7:6 s
%|         binary 7:9-7:18 Add : double 1x1
%|           local 7:9-7:10 s last : double 1x1
%|           binary 7:13-7:18 MRDivide : double 1x1
%|             local 7:13-7:14 k : double 1x1 whole 1..10
%|             number 7:17-7:18 2.0 : double 1x1 whole 2..2
%|       assign 8:5-8:14
%|         place 8:5-8:6 n
%|         binary 8:9-8:14 Add : double 1x1 whole 1..
%|           local 8:9-8:10 n last : double 1x1 whole 0..
%|           number 8:13-8:14 1.0 : double 1x1 whole 1..1
%|       assign 9:5-9:13
%|         place 9:5-9:9 y
%|           paren 9:5-9:9
%|             local 9:7-9:8 k last : double 1x1 whole 1..10
%|         local 9:12-9:13 s : double 1x1
%|   while 11:1-14:4
%|     binary 11:7-11:12 Gt : logical 1x1
%|       local 11:7-11:8 n : double 1x1 whole ..
%|       number 11:11-11:12 0.0 : double 1x1 whole 0..0
%|     body
%|       assign 12:5-12:14
%|         place 12:5-12:6 n
%|         binary 12:9-12:14 Sub : double 1x1 whole ..
%|           local 12:9-12:10 n last : double 1x1 whole ..
%|           number 12:13-12:14 1.0 : double 1x1 whole 1..1
%|       assign 13:5-13:15
%|         place 13:5-13:6 s
%|         char 13:9-13:15 "text" : char 1x4
