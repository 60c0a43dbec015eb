% Assignments by operators, and as operands.
%@ compat: octave
a += 1; a -= 1; a *= 1; a /= 1; a ^= 1; a |= 1; a &= 1;
a .*= 1; a ./= 1; a .^= 1;
a++; a--; ++a; --a;
x = (y = a) + 1;
x = (y += a) + 1;
for [v, k] = s, v, end
%| script doc 1:1-2:18
%|   compound_assign 3:1-3:7 Add
%|     name 3:1-3:2 a
%|     number 3:6-3:7 1.0
%|   compound_assign 3:9-3:15 Sub
%|     name 3:9-3:10 a
%|     number 3:14-3:15 1.0
%|   compound_assign 3:17-3:23 MTimes
%|     name 3:17-3:18 a
%|     number 3:22-3:23 1.0
%|   compound_assign 3:25-3:31 MRDivide
%|     name 3:25-3:26 a
%|     number 3:30-3:31 1.0
%|   compound_assign 3:33-3:39 MPower
%|     name 3:33-3:34 a
%|     number 3:38-3:39 1.0
%|   compound_assign 3:41-3:47 Or
%|     name 3:41-3:42 a
%|     number 3:46-3:47 1.0
%|   compound_assign 3:49-3:55 And
%|     name 3:49-3:50 a
%|     number 3:54-3:55 1.0
%|   compound_assign 4:1-4:8 Times
%|     name 4:1-4:2 a
%|     number 4:7-4:8 1.0
%|   compound_assign 4:10-4:17 RDivide
%|     name 4:10-4:11 a
%|     number 4:16-4:17 1.0
%|   compound_assign 4:19-4:26 Power
%|     name 4:19-4:20 a
%|     number 4:25-4:26 1.0
%|   increment 5:1-5:4 Add
%|     name 5:1-5:2 a
%|   increment 5:6-5:9 Sub
%|     name 5:6-5:7 a
%|   increment 5:11-5:14 Add
%|     name 5:13-5:14 a
%|   increment 5:16-5:19 Sub
%|     name 5:18-5:19 a
%|   assign 6:1-6:16
%|     name 6:1-6:2 x
%|     binary 6:5-6:16 Add
%|       group 6:5-6:12
%|         assign 6:6-6:11
%|           name 6:6-6:7 y
%|           name 6:10-6:11 a
%|       number 6:15-6:16 1.0
%|   assign 7:1-7:17
%|     name 7:1-7:2 x
%|     binary 7:5-7:17 Add
%|       group 7:5-7:13
%|         assign 7:6-7:12 Add
%|           name 7:6-7:7 y
%|           name 7:11-7:12 a
%|       number 7:16-7:17 1.0
%|   for 8:1-8:23
%|     matrix 8:5-8:11
%|       row 8:6-8:10
%|         name 8:6-8:7 v
%|         name 8:9-8:10 k
%|     name 8:14-8:15 s
%|     body
%|       expression 8:17-8:18 printed
%|         name 8:17-8:18 v
