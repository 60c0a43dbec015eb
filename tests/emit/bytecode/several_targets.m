% Results go to their targets by place; lists of places are counted first.
function [a, b] = several_targets(c, s)
[a, b] = size(c);
[~, b] = max(c);
[c{1:2}] = deal(1, 2);
[s.x] = c{:};
[a, b] = c{:};
[s(1).y, a] = deal(3, 4);
end
%| function script  (regs 20, consts 0, sites 9)
%|     0  borrow           r12 r0                           ; 3:15-3:16
%|     1  call             r10..+2 k0 r12..+1 fb0           ; 3:10-3:17
%|     4  take             r2 r10!                          ; 3:1-3:17
%|     5  take             r3 r11!                          ; 3:1-3:17
%|     6  borrow           r12 r0                           ; 4:14-4:15
%|     7  call             r10..+2 k1 r12..+1 fb1           ; 4:10-4:16
%|    10  take             r3 r11!                          ; 4:1-4:16
%|    11  borrow           r10 r4                           ; 5:1-5:22
%|    12  range            r12 r5 r6                        ; 5:4-5:7
%|    13  count_places     r11 r0! k0 r12..+1               ; 5:1-5:22
%|    15  add              r10 r10 r11 fb2 #0               ; 5:1-5:22
%|    17  borrow           r14 r5                           ; 5:17-5:18
%|    18  borrow           r15 r6                           ; 5:20-5:21
%|    19  call_counted     r13 k2 r14..+2 r10 fb3           ; 5:1-5:22
%|    22  borrow           r16 r4                           ; 5:1-5:22
%|    23  store_places     r0! k0 r12..+1 r13 r16!          ; 5:1-5:22
%|    25  borrow           r10 r4                           ; 6:1-6:13
%|    26  count_places     r11 r1! k1 r12..+0               ; 6:1-6:13
%|    28  add              r10 r10 r11 fb4 #0               ; 6:1-6:13
%|    30  brace1           r12 r0 r7 #2                     ; 6:9-6:13
%|    32  borrow           r13 r4                           ; 6:1-6:13
%|    33  store_places     r1! k1 r12..+0 r12 r13!          ; 6:1-6:13
%|    35  brace1           r12 r0 r7 #2                     ; 7:10-7:14
%|    37  unpack           r10..+2 r12                      ; 7:1-7:14
%|    38  take             r2 r10!                          ; 7:1-7:14
%|    39  take             r3 r11!                          ; 7:1-7:14
%|    40  borrow           r10 r4                           ; 8:1-8:25
%|    41  borrow           r12 r5                           ; 8:4-8:5
%|    42  count_places     r11 r1! k2 r12..+1               ; 8:1-8:25
%|    44  add              r10 r10 r11 fb5 #0               ; 8:1-8:25
%|    46  borrow           r13 r5                           ; 8:1-8:25
%|    47  add              r10 r10 r13 fb6 #0               ; 8:1-8:25
%|    49  borrow           r15 r8                           ; 8:20-8:21
%|    50  borrow           r16 r9                           ; 8:23-8:24
%|    51  call_counted     r14 k3 r15..+2 r10 fb7           ; 8:1-8:25
%|    54  borrow           r17 r4                           ; 8:1-8:25
%|    55  store_places     r1! k2 r12..+1 r14 r17!          ; 8:1-8:25
%|    57  add              r17 r17 r5 fb8 #0                ; 8:1-8:25
%|    59  brace1           r18 r14 r17 #0                   ; 8:1-8:25
%|    61  take             r2 r18!                          ; 8:1-8:25
%|    62  ret                                               ; 9:4-9:4
