% Assignments as operands and by operators.
%@ compat: octave
function r = octave_assignments(a)
r = (b = a) + 1;
r += b;
r++;
[x, y] = deal(r, b);
for [v, k] = a
  r = v;
end
end
%| function script  (regs 20, consts 0, sites 8)
%|     0  copy             r11 r0                           ; 4:10-4:11
%|     1  copy             r6 r11                           ; 4:6-4:11
%|     2  add              r1 r11 r10 fb0 #1                ; 4:5-4:16
%|     4  add              r1 r1 r6 fb1 #1                  ; 5:1-5:7
%|     6  add              r1 r1 r10 fb2 #1                 ; 6:1-6:4
%|     8  borrow           r13 r1                           ; 7:15-7:16
%|     9  take             r14 r6!                          ; 7:18-7:19
%|    10  call             r11..+2 k0 r13..+2 fb3           ; 7:10-7:20
%|    13  take             r2 r11!                          ; 7:1-7:20
%|    14  take             r3 r12!                          ; 7:1-7:20
%|    15  take             r7 r0!                           ; 8:14-8:15
%|    16  borrow           r18 r7                           ; 8:9-8:10
%|    17  call             r17..+1 k1 r18..+1 fb4           ; 8:9-8:10
%|    20  ctranspose       r16 r17 #1                       ; 8:9-8:10
%|    22  for_columns      r11..+5 r16 r8 ->53              ; 8:1-10:4
%|    25  brace1           r9 r8 r10 #0                     ; 8:9-8:10
%|    27  borrow           r17 r7                           ; 8:9-8:10
%|    28  call             r16..+1 k2 r17..+1 fb5           ; 8:9-8:10
%|    31  jump_unless_eq   r16 r10 ->38 #0                  ; 8:9-8:10
%|    34  dynamic_field    r4 r7 r9 #0                      ; 8:9-8:10
%|    36  jump             ->49                             ; 8:9-8:10
%|    38  dynamic_field    r17 r7 r9 #2                     ; 8:9-8:10
%|    40  cell             r16 k0 r17..+1 #1                ; 8:9-8:10
%|    42  borrow           r18 r7                           ; 8:9-8:10
%|    43  call             r17..+1 k3 r18..+1 fb6           ; 8:9-8:10
%|    46  call             r4..+1 k4 r16..+2 fb7            ; 8:9-8:10
%|    49  take             r5 r9!                           ; 8:9-8:10
%|    50  take             r1 r4!                           ; 9:7-9:8
%|    51  for_columns_next r11! r8 ->25                     ; 8:1-10:4
%|    53  ret                                               ; 11:4-11:4
