% A loop over a range counts in three hidden registers, and jumps back with one instruction.
function r = range_loops(n)
r = 0;
for k = 1:n
    r = r + k;
end
for k = n:-2:1
    if k == 5, continue, end
    if k == 2, break, end
end
end
%| function script  (regs 14, consts 0, sites 1)
%|     0  borrow           r1 r3                            ; 3:5-3:6
%|     1  for_range        r8..+5 r4 r4 r0 r2 ->8           ; 4:1-6:4
%|     4  add              r1 r1 r2 fb0 #3                  ; 5:9-5:14
%|     6  for_range_next   r8! r2 ->4                       ; 4:1-6:4
%|     8  for_range        r8..+5 r0 r5 r4 r2 ->27          ; 7:1-10:4
%|    11  jump_unless_eq   r2 r6 ->18 #0                    ; 8:8-8:14
%|    14  jump             ->25                             ; 8:16-8:24
%|    16  jump             ->18                             ; 8:5-8:29
%|    18  jump_unless_eq   r2 r7 ->25 #0                    ; 9:8-9:14
%|    21  jump             ->27                             ; 9:16-9:21
%|    23  jump             ->25                             ; 9:5-9:26
%|    25  for_range_next   r8! r2 ->11                      ; 7:1-10:4
%|    27  ret                                               ; 11:4-11:4
