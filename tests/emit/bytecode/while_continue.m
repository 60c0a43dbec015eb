% `continue` goes to the end of the round, so that every round passes a safepoint.
function while_continue(a)
while a
    if a == 2, continue, end
end
end
%| function script  (regs 3, consts 0, sites 0)
%|     0  jump_unless      r0 ->10 #0                       ; 3:7-3:8
%|     2  jump_unless_eq   r0 r1 ->8                        ; 4:8-4:14
%|     4  jump             ->8                              ; 4:16-4:24
%|     6  jump             ->8                              ; 4:5-4:29
%|     8  repeat           ->0                              ; 3:1-5:4
%|    10  ret                                               ; 6:4-6:4
