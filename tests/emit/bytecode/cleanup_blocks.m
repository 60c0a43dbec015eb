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
%| function script  (regs 7, consts 0, sites 0)
%|     0  borrow           r1 r2                            ; 4:5-4:6
%|     1  jump_unless      r0 ->7 #0                        ; 6:6-6:7
%|     3  borrow           r1 r3                            ; 9:7-9:8
%|     4  ret                                               ; 6:9-6:15
%|     5  jump             ->7                              ; 6:3-6:20
%|     7  borrow           r1 r4                            ; 7:7-7:8
%|     8  borrow           r1 r3                            ; 9:7-9:8
%|     9  jump             ->14                             ; 5:1-10:19
%|    11  catch            r5                               ; 5:1-10:19
%|    12  borrow           r1 r3                            ; 9:7-9:8
%|    13  rethrow          r5                               ; 5:1-10:19
%|    14  ret                                               ; 11:4-11:4
%|   try 1..3 -> 11
%|   try 4..8 -> 11
