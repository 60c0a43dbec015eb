% `&&` and `||` jump in conditions and give a truth as values.
function r = short_circuit(a, b)
r = a && b;
if a && b < 2, r = 1; end
if a || b, r = 2; end
while a | b, a = false; end
end
%| function script  (regs 8, consts 0, sites 2)
%|     0  truth            r5 r0                            ; 3:5-3:11
%|     1  jump_unless      r5 ->4 #1                        ; 3:5-3:11
%|     3  truth            r5 r1                            ; 3:5-3:11
%|     4  borrow           r2 r5                            ; 3:5-3:11
%|     5  jump_unless      r0 ->13 #1                       ; 4:4-4:14
%|     7  jump_unless_lt   r1 r3 ->13 #1                    ; 4:9-4:14
%|    10  borrow           r2 r4                            ; 4:20-4:21
%|    11  jump             ->13                             ; 4:1-4:26
%|    13  jump_if          r0 ->17 #1                       ; 5:4-5:10
%|    15  jump_unless      r1 ->20 #1                       ; 5:4-5:10
%|    17  borrow           r2 r3                            ; 5:16-5:17
%|    18  jump             ->20                             ; 5:1-5:22
%|    20  borrow           r5 r0                            ; 6:7-6:8
%|    21  jump_if          r5 ->28 #2                       ; 6:7-6:12
%|    23  borrow           r6 r1                            ; 6:11-6:12
%|    24  or               r5 r5 r6 fb0 #0                  ; 6:7-6:12
%|    26  jump_unless      r5 ->33 #0                       ; 6:7-6:12
%|    28  call             r0..+1 k0 r5..+0 fb1             ; 6:18-6:23
%|    31  repeat           ->20                             ; 6:1-6:28
%|    33  ret                                               ; 7:4-7:4
