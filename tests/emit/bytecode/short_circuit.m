% `&&` and `||` jump in conditions and give a truth as values.
function r = short_circuit(a, b)
r = a && b;
if a && b < 2, r = 1; end
if a || b, r = 2; end
while a | b, a = false; end
end
%| function script  (regs 8, consts 0, sites 3)
%|     0  truth            r5 r0                            ; 3:5-3:11
%|     1  jump_unless      r5 ->4 #1                        ; 3:5-3:11
%|     3  truth            r5 r1                            ; 3:5-3:11
%|     4  borrow           r2 r5                            ; 3:5-3:11
%|     5  jump_unless      r0 ->14 #1                       ; 4:4-4:14
%|     7  lt               r5 r1 r3 fb0 #0                  ; 4:9-4:14
%|     9  jump_unless      r5 ->14 #1                       ; 4:4-4:14
%|    11  borrow           r2 r4                            ; 4:20-4:21
%|    12  jump             ->14                             ; 4:1-4:26
%|    14  jump_if          r0 ->18 #1                       ; 5:4-5:10
%|    16  jump_unless      r1 ->21 #1                       ; 5:4-5:10
%|    18  borrow           r2 r3                            ; 5:16-5:17
%|    19  jump             ->21                             ; 5:1-5:22
%|    21  borrow           r5 r0                            ; 6:7-6:8
%|    22  jump_if          r5 ->29 #2                       ; 6:7-6:12
%|    24  borrow           r6 r1                            ; 6:11-6:12
%|    25  or               r5 r5 r6 fb1 #0                  ; 6:7-6:12
%|    27  jump_unless      r5 ->34 #0                       ; 6:7-6:12
%|    29  call             r0..+1 k0 r5..+0 fb2             ; 6:18-6:23
%|    32  repeat           ->21                             ; 6:1-6:28
%|    34  ret                                               ; 7:4-7:4
