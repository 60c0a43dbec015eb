% A range as a value; of constants it is one itself.
function r = ranges(a, b)
r = a:b;
r = a:2:b;
r = 1:3;
end
%| function script  (regs 7, consts 0, sites 0)
%|     0  range            r2 r0 r1                         ; 3:5-3:8
%|     1  range_step       r2 r0 r3 r1                      ; 4:5-4:10
%|     3  range            r2 r4 r5                         ; 5:5-5:8
%|     4  ret                                               ; 6:4-6:4
