% Comparisons, elementwise logic and signs as values.
function r = comparisons(a, b)
r = [a == b, a ~= b, a < b, a <= b, a > b, a >= b];
r = r & ~a | b;
r = -a + (+b);
end
%| function script  (regs 10, consts 0, sites 12)
%|     0  eq               r3 r0 r1 fb0 #0                  ; 3:6-3:12
%|     2  ne               r4 r0 r1 fb1 #0                  ; 3:14-3:20
%|     4  lt               r5 r0 r1 fb2 #0                  ; 3:22-3:27
%|     6  le               r6 r0 r1 fb3 #0                  ; 3:29-3:35
%|     8  gt               r7 r0 r1 fb4 #0                  ; 3:37-3:42
%|    10  ge               r8 r0 r1 fb5 #0                  ; 3:44-3:50
%|    12  matrix           r2 k0 r3..+6 #0                  ; 3:5-3:51
%|    14  not              r3 r0 fb6 #0                     ; 4:9-4:11
%|    16  and              r3 r2 r3 fb7 #3                  ; 4:5-4:11
%|    18  or               r2 r3 r1 fb8 #1                  ; 4:5-4:15
%|    20  neg              r3 r0 fb9 #1                     ; 5:5-5:7
%|    22  plus             r4 r1 fb10 #1                    ; 5:11-5:13
%|    24  add              r2 r3 r4 fb11 #3                 ; 5:5-5:14
%|    26  ret                                               ; 6:4-6:4
