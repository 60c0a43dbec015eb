% How many results a call gives to a list of places is known at run time.
function c = counted_calls(f, s)
c = cell(1, 2);
[c{:}] = max([1 5 3]);
[c{:}] = f(2);
[s.a, c{1:2}] = local(3);
[c{:}] = deal(4);
end
function varargout = local(varargin)
varargout = varargin;
end
%| function script  (regs 19, consts 0, sites 9)
%|     0  borrow           r10 r3                           ; 3:10-3:11
%|     1  borrow           r11 r4                           ; 3:13-3:14
%|     2  call             r2..+1 k0 r10..+2 fb0            ; 3:5-3:15
%|     5  borrow           r10 r5                           ; 4:1-4:22
%|     6  borrow           r12 r6                           ; 4:4-4:5
%|     7  count_places     r11 r2! k0 r12..+1               ; 4:1-4:22
%|     9  add              r10 r10 r11 fb1 #0               ; 4:1-4:22
%|    11  borrow           r15 r3                           ; 4:15-4:16
%|    12  borrow           r16 r7                           ; 4:17-4:18
%|    13  borrow           r17 r8                           ; 4:19-4:20
%|    14  matrix           r14 k0 r15..+3 #0                ; 4:14-4:21
%|    16  call_counted     r13 k1 r14..+1 r10 fb2           ; 4:1-4:22
%|    19  borrow           r15 r5                           ; 4:1-4:22
%|    20  store_places     r2! k0 r12..+1 r13 r15!          ; 4:1-4:22
%|    22  borrow           r10 r5                           ; 5:1-5:14
%|    23  borrow           r12 r6                           ; 5:4-5:5
%|    24  count_places     r11 r2! k1 r12..+1               ; 5:1-5:14
%|    26  add              r10 r10 r11 fb3 #0               ; 5:1-5:14
%|    28  borrow           r14 r4                           ; 5:12-5:13
%|    29  index_counted    r13 r0 r14..+1 r10 #0            ; 5:1-5:14
%|    31  borrow           r15 r5                           ; 5:1-5:14
%|    32  store_places     r2! k1 r12..+1 r13 r15!          ; 5:1-5:14
%|    34  borrow           r10 r5                           ; 6:1-6:25
%|    35  count_places     r11 r1! k2 r12..+0               ; 6:1-6:25
%|    37  add              r10 r10 r11 fb4 #0               ; 6:1-6:25
%|    39  range            r13 r3 r4                        ; 6:9-6:12
%|    40  count_places     r12 r2! k3 r13..+1               ; 6:1-6:25
%|    42  add              r10 r10 r12 fb5 #0               ; 6:1-6:25
%|    44  borrow           r15 r8                           ; 6:23-6:24
%|    45  call_counted     r14 k2 r15..+1 r10 fb6           ; 6:1-6:25
%|    48  borrow           r16 r5                           ; 6:1-6:25
%|    49  store_places     r1! k2 r12..+0 r14 r16!          ; 6:1-6:25
%|    51  store_places     r2! k3 r13..+1 r14 r16!          ; 6:1-6:25
%|    53  borrow           r10 r5                           ; 7:1-7:17
%|    54  borrow           r12 r6                           ; 7:4-7:5
%|    55  count_places     r11 r2! k4 r12..+1               ; 7:1-7:17
%|    57  add              r10 r10 r11 fb7 #0               ; 7:1-7:17
%|    59  borrow           r14 r9                           ; 7:15-7:16
%|    60  call_counted     r13 k3 r14..+1 r10 fb8           ; 7:1-7:17
%|    63  borrow           r15 r5                           ; 7:1-7:17
%|    64  store_places     r2! k4 r12..+1 r13 r15!          ; 7:1-7:17
%|    66  ret                                               ; 8:4-8:4
%| function local  (regs 3, consts 0, sites 0)
%|     0  take             r1 r0!                           ; 10:13-10:21
%|     1  ret                                               ; 11:4-11:4
