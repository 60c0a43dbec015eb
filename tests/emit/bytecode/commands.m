% A command passes its words as text; `!` hands the line to the system.
format long
!true
%| function script  (regs 4, consts 2, sites 2)
%|     0  load_const       r2 k0                            ; 2:8-2:12
%|     1  call             r1..+0 k0 r2..+1 fb0             ; 2:1-2:7
%|     4  set_ans          r0! r1 #1                        ; 2:1-2:12
%|     6  load_const       r1 k1                            ; 3:1-3:6
%|     7  call             r1..+0 k1 r1..+1 fb1             ; 3:1-3:6
%|    10  ret                                               ; 4:1-4:1
