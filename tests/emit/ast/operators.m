% Every operator of two operands, of one, and every assignment by an operator.
r = a + b - c .* d * e;
r = a ./ b / c .\ d \ e;
r = a .^ b ^ c';
r = a.' < b, r = a <= b; r = a > b; r = a >= b;
r = a == b; r = a ~= b;
r = a & b | c; r = a && b || c;
r = -a; r = +a; r = ~a;
%| script doc 1:1-1:79
%|   assign 2:1-2:23
%|     name 2:1-2:2 r
%|     binary 2:5-2:23 Sub
%|       binary 2:5-2:10 Add
%|         name 2:5-2:6 a
%|         name 2:9-2:10 b
%|       binary 2:13-2:23 MTimes
%|         binary 2:13-2:19 Times
%|           name 2:13-2:14 c
%|           name 2:18-2:19 d
%|         name 2:22-2:23 e
%|   assign 3:1-3:24
%|     name 3:1-3:2 r
%|     binary 3:5-3:24 MLDivide
%|       binary 3:5-3:20 LDivide
%|         binary 3:5-3:15 MRDivide
%|           binary 3:5-3:11 RDivide
%|             name 3:5-3:6 a
%|             name 3:10-3:11 b
%|           name 3:14-3:15 c
%|         name 3:19-3:20 d
%|       name 3:23-3:24 e
%|   assign 4:1-4:16
%|     name 4:1-4:2 r
%|     postfix 4:5-4:16 CTranspose
%|       binary 4:5-4:15 MPower
%|         binary 4:5-4:11 Power
%|           name 4:5-4:6 a
%|           name 4:10-4:11 b
%|         name 4:14-4:15 c
%|   assign 5:1-5:12 printed
%|     name 5:1-5:2 r
%|     binary 5:5-5:12 Lt
%|       postfix 5:5-5:8 Transpose
%|         name 5:5-5:6 a
%|       name 5:11-5:12 b
%|   assign 5:14-5:24
%|     name 5:14-5:15 r
%|     binary 5:18-5:24 Le
%|       name 5:18-5:19 a
%|       name 5:23-5:24 b
%|   assign 5:26-5:35
%|     name 5:26-5:27 r
%|     binary 5:30-5:35 Gt
%|       name 5:30-5:31 a
%|       name 5:34-5:35 b
%|   assign 5:37-5:47
%|     name 5:37-5:38 r
%|     binary 5:41-5:47 Ge
%|       name 5:41-5:42 a
%|       name 5:46-5:47 b
%|   assign 6:1-6:11
%|     name 6:1-6:2 r
%|     binary 6:5-6:11 Eq
%|       name 6:5-6:6 a
%|       name 6:10-6:11 b
%|   assign 6:13-6:23
%|     name 6:13-6:14 r
%|     binary 6:17-6:23 Ne
%|       name 6:17-6:18 a
%|       name 6:22-6:23 b
%|   assign 7:1-7:14
%|     name 7:1-7:2 r
%|     binary 7:5-7:14 Or
%|       binary 7:5-7:10 And
%|         name 7:5-7:6 a
%|         name 7:9-7:10 b
%|       name 7:13-7:14 c
%|   assign 7:16-7:31
%|     name 7:16-7:17 r
%|     short_circuit 7:20-7:31 OrOr
%|       short_circuit 7:20-7:26 AndAnd
%|         name 7:20-7:21 a
%|         name 7:25-7:26 b
%|       name 7:30-7:31 c
%|   assign 8:1-8:7
%|     name 8:1-8:2 r
%|     unary 8:5-8:7 Minus
%|       name 8:6-8:7 a
%|   assign 8:9-8:15
%|     name 8:9-8:10 r
%|     unary 8:13-8:15 Plus
%|       name 8:14-8:15 a
%|   assign 8:17-8:23
%|     name 8:17-8:18 r
%|     unary 8:21-8:23 Not
%|       name 8:22-8:23 a
