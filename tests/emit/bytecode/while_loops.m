% The end of a `while` round is a safepoint; a loop that begins with a comparison has it at its head.
function r = while_loops(a)
r = 0;
while r < a
    r = r + 1;
    if r == 3, break, end
end
while true
    a = a - 1;
    if a < 0, return, end
end
end
%| function script  (regs 7, consts 0, sites 3)
%|     0  borrow           r1 r2                            ; 3:5-3:6
%|     1  jump_unless_lt   r1 r0 ->15 #0                    ; 4:7-4:12
%|     4  add              r1 r1 r3 fb0 #1                  ; 5:9-5:14
%|     6  jump_unless_eq   r1 r4 ->13 #0                    ; 6:8-6:14
%|     9  jump             ->15                             ; 6:16-6:21
%|    11  jump             ->13                             ; 6:5-6:26
%|    13  repeat           ->1                              ; 4:1-7:4
%|    15  call             r5..+1 k0 r6..+0 fb1             ; 8:7-8:11
%|    18  jump_unless      r5 ->30 #0                       ; 8:7-8:11
%|    20  sub              r0 r0 r3 fb2 #1                  ; 9:9-9:14
%|    22  jump_unless_lt   r0 r2 ->28 #0                    ; 10:8-10:13
%|    25  ret                                               ; 10:15-10:21
%|    26  jump             ->28                             ; 10:5-10:26
%|    28  repeat           ->15                             ; 8:1-11:4
%|    30  ret                                               ; 12:4-12:4
