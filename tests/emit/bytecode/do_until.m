% `do` runs its body first.
%@ compat: octave
function r = do_until(a)
r = 0;
do
  r = r + 1;
until r > a
end
%| function script  (regs 5, consts 0, sites 1)
%|     0  borrow           r1 r2                            ; 4:5-4:6
%|     1  add              r1 r1 r3 fb0 #1                  ; 6:7-6:12
%|     3  jump_unless_gt   r1 r0 ->8 #0                     ; 7:7-7:12
%|     6  jump             ->10                             ; 5:1-7:12
%|     8  repeat           ->1                              ; 5:1-7:12
%|    10  ret                                               ; 8:4-8:4
