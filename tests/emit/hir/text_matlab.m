% The text of an anonymous function has no blanks, and keeps numbers and parentheses as they are written.
f = @(x, varargin) x.^2 + 1.50 - [1 2;3, 4]' * {1,'it''s'}{1};
f = @(~, y) !y && ~y || y != 3 & y ~= 4 | -y;
f = @() a.b(3).c{2:end, :}.("x") + a.(y);
f = @() ((1:2:3)) + ( 1e3 ) ... continued
    + 0x1F;
f = @() {@(x) (x+1), @sin, "a ""b""", [1 -2]};
f = @() g(1, Tol=2) + pkg.fn(3).' + f(:, end);
%| script 1:1-9:1 main observed
%|   local f assigned
%|   assign 2:1-2:62
%|     place 2:1-2:2 f
%|     closure 2:5-2:62 #1
%|   assign 3:1-3:45
%|     place 3:1-3:2 f
%|     closure 3:5-3:45 #2
%|   assign 4:1-4:41
%|     place 4:1-4:2 f
%|     closure 4:5-4:41 #3
%|   assign 5:1-6:11
%|     place 5:1-5:2 f
%|     closure 5:5-6:11 #4
%|   assign 7:1-7:46
%|     place 7:1-7:2 f
%|     closure 7:5-7:46 #5
%|   assign 8:1-8:46
%|     place 8:1-8:2 f
%|     closure 8:5-8:46 #7
%| anonymous 2:5-2:62 #1 in main "@(x,varargin)x.^2+1.50-[1,2;3,4]'*{1,'it''s'}{1}"
%|   in x varargin...
%|   local x param
%|   local varargin param
%|   expr 2:20-2:62
%|     binary 2:20-2:62 Sub
%|       binary 2:20-2:31 Add
%|         binary 2:20-2:24 Power
%|           local 2:20-2:21 x last
%|           number 2:23-2:24 2.0
%|         number 2:27-2:31 1.5
%|       binary 2:34-2:62 MTimes
%|         postfix 2:34-2:45 CTranspose
%|           matrix 2:34-2:44
%|             row
%|               number 2:35-2:36 1.0
%|               number 2:37-2:38 2.0
%|             row
%|               number 2:39-2:40 3.0
%|               number 2:42-2:43 4.0
%|         index 2:48-2:62
%|           cell 2:48-2:59
%|             row
%|               number 2:49-2:50 1.0
%|               char 2:51-2:58 "it's"
%|           brace 2:48-2:62
%|             number 2:60-2:61 1.0
%| anonymous 3:5-3:45 #2 in main "@(~,y)~y&&~y||y~=3&y~=4|-y"
%|   in ~ y
%|   local y param
%|   expr 3:13-3:45
%|     short_circuit 3:13-3:45 OrOr
%|       short_circuit 3:13-3:21 AndAnd
%|         unary 3:13-3:15 Not
%|           local 3:14-3:15 y
%|         unary 3:19-3:21 Not
%|           local 3:20-3:21 y
%|       binary 3:25-3:45 Or
%|         binary 3:25-3:40 And
%|           binary 3:25-3:31 Ne
%|             local 3:25-3:26 y
%|             number 3:30-3:31 3.0
%|           binary 3:34-3:40 Ne
%|             local 3:34-3:35 y
%|             number 3:39-3:40 4.0
%|         unary 3:43-3:45 Minus
%|           local 3:44-3:45 y last
%| anonymous 4:5-4:41 #3 in main "@()a.b(3).c{2:end,:}.(\"x\")+a.(y)"
%|   local a captured by name
%|   local y captured by name
%|   expr 4:9-4:41
%|     binary 4:9-4:41 Add
%|       index 4:9-4:33
%|         local 4:9-4:10 a
%|         field 4:9-4:12 b
%|         paren 4:9-4:15
%|           number 4:13-4:14 3.0
%|         field 4:9-4:17 c
%|         brace 4:9-4:27
%|           range 4:18-4:23
%|             number 4:18-4:19 2.0
%|             end 4:20-4:23
%|           colon 4:25-4:26
%|         dynamic 4:9-4:33
%|           string 4:29-4:32 "x"
%|       index 4:36-4:41
%|         local 4:36-4:37 a
%|         dynamic 4:36-4:41
%|           local 4:39-4:40 y last
%| anonymous 5:5-6:11 #4 in main "@()((1:2:3))+(1e3)+0x1F"
%|   expr 5:9-6:11
%|     binary 5:9-6:11 Add
%|       binary 5:9-5:28 Add
%|         range 5:11-5:16 stepped
%|           number 5:11-5:12 1.0
%|           number 5:13-5:14 2.0
%|           number 5:15-5:16 3.0
%|         number 5:23-5:26 1000.0
%|       integer 6:7-6:11 Uint8 0x1f
%| anonymous 7:5-7:46 #5 in main "@(){@(x)(x+1),@sin,\"a \"\"b\"\"\",[1,-2]}"
%|   expr 7:9-7:46
%|     cell 7:9-7:46
%|       row
%|         closure 7:10-7:20 #6
%|         handle 7:22-7:26 sin
%|         string 7:28-7:37 "a \"b\""
%|         matrix 7:39-7:45
%|           row
%|             number 7:40-7:41 1.0
%|             number 7:42-7:44 -2.0
%| anonymous 7:10-7:20 #6 in #5 "@(x)(x+1)"
%|   in x
%|   local x param
%|   expr 7:15-7:20
%|     binary 7:16-7:19 Add
%|       local 7:16-7:17 x last
%|       number 7:18-7:19 1.0
%| anonymous 8:5-8:46 #7 in main "@()g(1,Tol=2)+pkg.fn(3).'+f(:,end)"
%|   local g captured by name
%|   local pkg captured by name
%|   local f captured from 0
%|   expr 8:9-8:46
%|     binary 8:9-8:46 Add
%|       binary 8:9-8:34 Add
%|         index 8:9-8:20
%|           local 8:9-8:10 g last
%|           paren 8:9-8:20
%|             number 8:11-8:12 1.0
%|             string 8:14-8:17 "Tol"
%|             number 8:18-8:19 2.0
%|         postfix 8:23-8:34 Transpose
%|           index 8:23-8:32
%|             local 8:23-8:26 pkg last
%|             field 8:23-8:29 fn
%|             paren 8:23-8:32
%|               number 8:30-8:31 3.0
%|       index 8:37-8:46
%|         local 8:37-8:38 f last
%|         paren 8:37-8:46
%|           colon 8:39-8:40
%|           end 8:42-8:45
