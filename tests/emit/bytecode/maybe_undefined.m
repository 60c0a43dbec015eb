% A variable that isn't assigned on all ways is looked at before it is used.
function r = maybe_undefined(a)
if a
    x = 1;
end
r = x;
clear x
r = r + 1;
end
%| function script  (regs 9, consts 0, sites 2)
%|     0  jump_unless      r0 ->5 #0                        ; 3:4-3:5
%|     2  borrow           r2 r4                            ; 4:9-4:10
%|     3  jump             ->5                              ; 3:1-5:4
%|     5  copy             r1 r2                            ; 6:5-6:6
%|     6  borrow           r7 r5                            ; 7:7-7:8
%|     7  call             r6..+0 k0 r7..+1 fb0             ; 7:1-7:6
%|    10  set_ans          r3! r6 #1                        ; 7:1-7:8
%|    12  add              r1 r1 r4 fb1 #1                  ; 8:5-8:10
%|    14  ret                                               ; 9:4-9:4
