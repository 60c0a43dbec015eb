% Binding powers (section 3).
-2^2
2^-1
2^3^2
2^-3^2
~a == b
1:3+1
a | b & c
a || b && c
-a'
a^b'
a:b:c:d
1:n > 3
!a.^2
%| script doc 1:1-1:30
%|   expression 2:1-2:5 printed
%|     unary 2:1-2:5 Minus
%|       binary 2:2-2:5 MPower
%|         number 2:2-2:3 2.0
%|         number 2:4-2:5 2.0
%|   expression 3:1-3:5 printed
%|     binary 3:1-3:5 MPower
%|       number 3:1-3:2 2.0
%|       unary 3:3-3:5 Minus
%|         number 3:4-3:5 1.0
%|   expression 4:1-4:6 printed
%|     binary 4:1-4:6 MPower
%|       binary 4:1-4:4 MPower
%|         number 4:1-4:2 2.0
%|         number 4:3-4:4 3.0
%|       number 4:5-4:6 2.0
%|   expression 5:1-5:7 printed
%|     binary 5:1-5:7 MPower
%|       binary 5:1-5:5 MPower
%|         number 5:1-5:2 2.0
%|         unary 5:3-5:5 Minus
%|           number 5:4-5:5 3.0
%|       number 5:6-5:7 2.0
%|   expression 6:1-6:8 printed
%|     binary 6:1-6:8 Eq
%|       unary 6:1-6:3 Not
%|         name 6:2-6:3 a
%|       name 6:7-6:8 b
%|   expression 7:1-7:6 printed
%|     range 7:1-7:6
%|       number 7:1-7:2 1.0
%|       binary 7:3-7:6 Add
%|         number 7:3-7:4 3.0
%|         number 7:5-7:6 1.0
%|   expression 8:1-8:10 printed
%|     binary 8:1-8:10 Or
%|       name 8:1-8:2 a
%|       binary 8:5-8:10 And
%|         name 8:5-8:6 b
%|         name 8:9-8:10 c
%|   expression 9:1-9:12 printed
%|     short_circuit 9:1-9:12 OrOr
%|       name 9:1-9:2 a
%|       short_circuit 9:6-9:12 AndAnd
%|         name 9:6-9:7 b
%|         name 9:11-9:12 c
%|   expression 10:1-10:4 printed
%|     unary 10:1-10:4 Minus
%|       postfix 10:2-10:4 CTranspose
%|         name 10:2-10:3 a
%|   expression 11:1-11:5 printed
%|     postfix 11:1-11:5 CTranspose
%|       binary 11:1-11:4 MPower
%|         name 11:1-11:2 a
%|         name 11:3-11:4 b
%|   expression 12:1-12:8 printed
%|     range 12:1-12:8
%|       range 12:1-12:6
%|         name 12:1-12:2 a
%|         step
%|           name 12:3-12:4 b
%|         name 12:5-12:6 c
%|       name 12:7-12:8 d
%|   expression 13:1-13:8 printed
%|     binary 13:1-13:8 Gt
%|       range 13:1-13:4
%|         number 13:1-13:2 1.0
%|         name 13:3-13:4 n
%|       number 13:7-13:8 3.0
%|   shell 14:1-14:6 "a.^2"
