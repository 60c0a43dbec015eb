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
%|     1  jump_unless_lt   r1 r0 ->13                       ; 4:7-4:12
%|     3  add              r1 r1 r3 fb0 #1                  ; 5:9-5:14
%|     5  jump_unless_eq   r1 r4 ->11                       ; 6:8-6:14
%|     7  jump             ->13                             ; 6:16-6:21
%|     9  jump             ->11                             ; 6:5-6:26
%|    11  repeat           ->1                              ; 4:1-7:4
%|    13  call             r5..+1 k0 r6..+0 fb1             ; 8:7-8:11
%|    16  jump_unless      r5 ->27 #0                       ; 8:7-8:11
%|    18  sub              r0 r0 r3 fb2 #1                  ; 9:9-9:14
%|    20  jump_unless_lt   r0 r2 ->25                       ; 10:8-10:13
%|    22  ret                                               ; 10:15-10:21
%|    23  jump             ->25                             ; 10:5-10:26
%|    25  repeat           ->13                             ; 8:1-11:4
%|    27  ret                                               ; 12:4-12:4
