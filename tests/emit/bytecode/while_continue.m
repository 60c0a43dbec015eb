% `continue` goes to the end of the round, so that every round passes a safepoint.
function while_continue(a)
while a
    if a == 2, continue, end
end
end
%| function script  (regs 3, consts 0, sites 0)
%|     0  jump_unless      r0 ->11 #0                       ; 3:7-3:8
%|     2  jump_unless_eq   r0 r1 ->9 #0                     ; 4:8-4:14
%|     5  jump             ->9                              ; 4:16-4:24
%|     7  jump             ->9                              ; 4:5-4:29
%|     9  repeat           ->0                              ; 3:1-5:4
%|    11  ret                                               ; 6:4-6:4
