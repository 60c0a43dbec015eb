% The two transposes.
function r = transposes(a)
r = a' * a.';
end
%| function script  (regs 5, consts 0, sites 1)
%|     0  ctranspose       r2 r0 #0                         ; 3:5-3:7
%|     2  transpose        r3 r0 #1                         ; 3:10-3:13
%|     4  mtimes           r1 r2 r3 fb0 #3                  ; 3:5-3:13
%|     6  ret                                               ; 4:4-4:4
