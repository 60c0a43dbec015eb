% The cleanup runs behind the body, before a `return`, and before an error goes on.
%@ compat: octave
function r = cleanup_blocks(a)
r = 0;
unwind_protect
  if a, return, end
  r = 1;
unwind_protect_cleanup
  r = 2;
end_unwind_protect
end
%| function script  (regs 9, consts 0, sites 0)
%|     0  borrow           r1 r2                            ; 4:5-4:6
%|     1  jump_unless      r0 ->8 #0                        ; 6:6-6:7
%|     3  borrow           r7 r3                            ; 6:9-6:15
%|     4  jump             ->10                             ; 6:9-6:15
%|     6  jump             ->8                              ; 6:3-6:20
%|     8  borrow           r1 r3                            ; 7:7-7:8
%|     9  borrow           r7 r2                            ; 5:1-10:19
%|    10  borrow           r1 r4                            ; 9:7-9:8
%|    11  jump_unless_eq   r7 r3 ->15 #0                    ; 5:1-10:19
%|    14  ret                                               ; 5:1-10:19
%|    15  jump_unless_eq   r7 r5 ->23 #0                    ; 5:1-10:19
%|    18  rethrow          r6                               ; 5:1-10:19
%|    19  catch            r6                               ; 5:1-10:19
%|    20  borrow           r7 r5                            ; 5:1-10:19
%|    21  jump             ->10                             ; 5:1-10:19
%|    23  ret                                               ; 11:4-11:4
%|   try 1..9 -> 19
