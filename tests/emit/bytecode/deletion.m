% `x(i) = []` deletes.
function x = deletion(x, s)
x(2) = [];
x(:, 1) = [];
s.a(3) = [];
end
%| function script  (regs 9, consts 0, sites 0)
%|     0  borrow           r6 r2                            ; 3:3-3:4
%|     1  delete           r0! k0 r6..+1                    ; 3:1-3:10
%|     3  borrow           r6 r3                            ; 4:3-4:4
%|     4  borrow           r7 r4                            ; 4:6-4:7
%|     5  delete           r0! k1 r6..+2                    ; 4:1-4:13
%|     7  borrow           r6 r5                            ; 5:5-5:6
%|     8  delete           r1! k2 r6..+1                    ; 5:1-5:12
%|    10  ret                                               ; 6:4-6:4
