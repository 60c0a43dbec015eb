% Writes through several steps follow a list of steps; `end` in a target looks at what is there.
function s = targets_nested(s, k)
s.a(k).b = 1;
s.c{end + 1} = k;
s{k} = 2;
s(1, 2, 3) = 4;
s.(k) = 5;
end
%| function script  (regs 12, consts 0, sites 1)
%|     0  copy             r7 r2                            ; 3:1-3:9
%|     1  copy             r8 r1                            ; 3:5-3:6
%|     2  store            r0! k0 r8..+1 r7                 ; 3:1-3:9
%|     4  copy             r7 r1                            ; 4:1-4:13
%|     5  peek             r9 r0 k1 r8..+0                  ; 4:1-4:13
%|     7  end_of           r10 r9 #0 #1                     ; 4:5-4:8
%|     9  add              r8 r10 r2 fb0 #1                 ; 4:5-4:12
%|    11  store            r0! k2 r8..+1 r7                 ; 4:1-4:13
%|    13  copy             r7 r3                            ; 5:1-5:5
%|    14  store_brace1     r0! r1 r7                        ; 5:1-5:5
%|    15  borrow           r7 r2                            ; 6:3-6:4
%|    16  borrow           r8 r3                            ; 6:6-6:7
%|    17  borrow           r9 r5                            ; 6:9-6:10
%|    18  store            r0! k3 r7..+3 r4                 ; 6:1-6:11
%|    20  copy             r7 r6                            ; 7:1-7:6
%|    21  borrow           r8 r1                            ; 7:4-7:5
%|    22  store            r0! k4 r8..+1 r7                 ; 7:1-7:6
%|    24  ret                                               ; 8:4-8:4
