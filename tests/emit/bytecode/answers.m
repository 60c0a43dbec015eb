% An expression statement sets `ans` and shows it, a variable is shown by its own name.
function answers(a)
a
a;
a + 1
a + 2;
x = a
disp(a)
end
%| function script  (regs 8, consts 0, sites 3)
%|     0  display          r0 k0                            ; 3:1-3:2
%|     1  borrow           r5 r0                            ; 4:1-4:2
%|     2  add              r5 r0 r3 fb0 #0                  ; 5:1-5:6
%|     4  set_ans          r2! r5 #1                        ; 5:1-5:6
%|     6  add              r5 r0 r4 fb1 #0                  ; 6:1-6:6
%|     8  set_ans          r2! r5 #0                        ; 6:1-6:6
%|    10  copy             r1 r0                            ; 7:5-7:6
%|    11  display          r1 k1                            ; 7:1-7:6
%|    12  take             r6 r0!                           ; 8:6-8:7
%|    13  call             r5..+0 k0 r6..+1 fb2             ; 8:1-8:8
%|    16  set_ans          r2! r5 #1                        ; 8:1-8:8
%|    18  ret                                               ; 9:4-9:4
