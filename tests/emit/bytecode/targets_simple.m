% Writes of elements and fields happen in the variable's register.
function s = targets_simple(x, s)
x(1) = 2;
x(1, 2) = 3;
s.a = x;
end
%| function script  (regs 6, consts 0, sites 3)
%|     0  store1           r0! r3 r2 fb0 #0                 ; 3:1-3:5
%|     2  store2           r0! r3 r2 r4 fb1                 ; 4:1-4:8
%|     4  store_field      r1! k0 r0 fb2                    ; 5:1-5:4
%|     6  clear            r0                               ; 5:1-5:4
%|     7  ret                                               ; 6:4-6:4
