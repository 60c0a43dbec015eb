% The last use of a variable moves it; earlier ones share or only look.
function r = last_uses(a)
b = a;
c = b;
b(1) = 2;
r = {b, c};
end
%| function script  (regs 9, consts 0, sites 1)
%|     0  take             r2 r0!                           ; 3:5-3:6
%|     1  copy             r3 r2                            ; 4:5-4:6
%|     2  store1           r2! r5 r4 fb0 #0                 ; 5:1-5:5
%|     4  take             r6 r2!                           ; 6:6-6:7
%|     5  take             r7 r3!                           ; 6:9-6:10
%|     6  cell             r1 k0 r6..+2 #0                  ; 6:5-6:11
%|     8  ret                                               ; 7:4-7:4
