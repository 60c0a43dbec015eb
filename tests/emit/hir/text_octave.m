% Octave sets operators and parentheses off.
%@ compat: octave
f = @(x, varargin) x.^2 + 1.50 - [1 2;3, 4]' * {1,'it''s'}{1};
f = @(~, y) !y && ~y || y != 3 & y ~= 4 | -y;
f = @() a.b(3).c{2:end, :}.("x") + a.(y);
f = @() {@(x) (x+1), @sin, "a ""b"" \t'", [1 -2]};
f = @() 2 ** 3 + 1:n;
%| script 1:1-8:1 main observed
%|   local f assigned
%|   assign 3:1-3:62
%|     place 3:1-3:2 f
%|     closure 3:5-3:62 #1
%|   assign 4:1-4:45
%|     place 4:1-4:2 f
%|     closure 4:5-4:45 #2
%|   assign 5:1-5:41
%|     place 5:1-5:2 f
%|     closure 5:5-5:41 #3
%|   assign 6:1-6:50
%|     place 6:1-6:2 f
%|     closure 6:5-6:50 #4
%|   assign 7:1-7:21
%|     place 7:1-7:2 f
%|     closure 7:5-7:21 #6
%| anonymous 3:5-3:62 #1 in main "@(x, varargin) x .^ 2 + 1.50 - [1, 2; 3, 4]' * {1, 'it's'} {1}"
%|   in x varargin...
%|   local x param
%|   local varargin param
%|   expr 3:20-3:62
%|     binary 3:20-3:62 Sub
%|       binary 3:20-3:31 Add
%|         binary 3:20-3:24 Power
%|           local 3:20-3:21 x last
%|           number 3:23-3:24 2.0
%|         number 3:27-3:31 1.5
%|       binary 3:34-3:62 MTimes
%|         postfix 3:34-3:45 CTranspose
%|           matrix 3:34-3:44
%|             row
%|               number 3:35-3:36 1.0
%|               number 3:37-3:38 2.0
%|             row
%|               number 3:39-3:40 3.0
%|               number 3:42-3:43 4.0
%|         index 3:48-3:62
%|           cell 3:48-3:59
%|             row
%|               number 3:49-3:50 1.0
%|               char 3:51-3:58 "it's"
%|           brace 3:48-3:62
%|             number 3:60-3:61 1.0
%| anonymous 4:5-4:45 #2 in main "@(~, y) !y && !y || y != 3 & y != 4 | -y"
%|   in ~ y
%|   local y param
%|   expr 4:13-4:45
%|     short_circuit 4:13-4:45 OrOr
%|       short_circuit 4:13-4:21 AndAnd
%|         unary 4:13-4:15 Not
%|           local 4:14-4:15 y
%|         unary 4:19-4:21 Not
%|           local 4:20-4:21 y
%|       binary 4:25-4:45 Or
%|         binary 4:25-4:40 And
%|           binary 4:25-4:31 Ne
%|             local 4:25-4:26 y
%|             number 4:30-4:31 3.0
%|           binary 4:34-4:40 Ne
%|             local 4:34-4:35 y
%|             number 4:39-4:40 4.0
%|         unary 4:43-4:45 Minus
%|           local 4:44-4:45 y last
%| anonymous 5:5-5:41 #3 in main "@() a.b (3).c {2:end, :}.(\"x\") + a.(y)"
%|   local a captured by name
%|   local y captured by name
%|   expr 5:9-5:41
%|     binary 5:9-5:41 Add
%|       index 5:9-5:33
%|         local 5:9-5:10 a
%|         field 5:9-5:12 b
%|         paren 5:9-5:15
%|           number 5:13-5:14 3.0
%|         field 5:9-5:17 c
%|         brace 5:9-5:27
%|           range 5:18-5:23
%|             number 5:18-5:19 2.0
%|             end 5:20-5:23
%|           colon 5:25-5:26
%|         dynamic 5:9-5:33
%|           char 5:29-5:32 "x"
%|       index 5:36-5:41
%|         local 5:36-5:37 a
%|         dynamic 5:36-5:41
%|           local 5:39-5:40 y last
%| anonymous 6:5-6:50 #4 in main "@() {@(x)(x + 1), @sin, \"a \\\"b\\\" \\t'\", [1, -2]}"
%|   expr 6:9-6:50
%|     cell 6:9-6:50
%|       row
%|         closure 6:10-6:20 #5
%|         handle 6:22-6:26 sin
%|         char 6:28-6:41 "a \"b\" \t'"
%|         matrix 6:43-6:49
%|           row
%|             number 6:44-6:45 1.0
%|             number 6:46-6:48 -2.0
%| anonymous 6:10-6:20 #5 in #4 "@(x) (x + 1)"
%|   in x
%|   local x param
%|   expr 6:15-6:20
%|     binary 6:16-6:19 Add
%|       local 6:16-6:17 x last
%|       number 6:18-6:19 1.0
%| anonymous 7:5-7:21 #6 in main "@() 2 ^ 3 + 1:n"
%|   local n captured by name
%|   expr 7:9-7:21
%|     range 7:9-7:21
%|       number 7:9-7:19 9.0
%|       local 7:20-7:21 n last
