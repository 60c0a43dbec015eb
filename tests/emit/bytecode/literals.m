% Constants are loaded, folded or kept in registers; brackets join their elements by rows.
function r = literals(a)
r = 'text';
r = [1 2; 3 4];
r = [a, 1; 2, a];
r = {a, 'x'; 1, "s"};
r = {};
r = 2 * 3 + 1i;
end
%| function script  (regs 13, consts 3, sites 1)
%|     0  load_const       r1 k0                            ; 3:5-3:11
%|     1  borrow           r8 r2                            ; 4:6-4:7
%|     2  borrow           r9 r3                            ; 4:8-4:9
%|     3  borrow           r10 r4                           ; 4:11-4:12
%|     4  borrow           r11 r5                           ; 4:13-4:14
%|     5  matrix           r1 k0 r8..+4 #0                  ; 4:5-4:15
%|     7  borrow           r8 r0                            ; 5:5-5:17
%|     8  borrow           r9 r2                            ; 5:9-5:10
%|     9  borrow           r10 r3                           ; 5:12-5:13
%|    10  borrow           r11 r0                           ; 5:5-5:17
%|    11  matrix           r1 k1 r8..+4 #0                  ; 5:5-5:17
%|    13  take             r8 r0!                           ; 6:6-6:7
%|    14  borrow           r9 r6                            ; 6:9-6:12
%|    15  borrow           r10 r2                           ; 6:14-6:15
%|    16  load_const       r11 k1                           ; 6:17-6:20
%|    17  cell             r1 k2 r8..+4 #0                  ; 6:5-6:21
%|    19  cell             r1 k3 r8..+0 #0                  ; 7:5-7:7
%|    21  load_const       r8 k2                            ; 8:13-8:15
%|    22  add              r1 r7 r8 fb0 #2                  ; 8:5-8:15
%|    24  ret                                               ; 9:4-9:4
