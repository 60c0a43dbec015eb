% In a script a name may be a variable that something made at run time, or a function.
x = 1;
y = x + z;
x
w(2)
eval('v = 3;'), v
%| function script  (regs 8, consts 1, sites 5)
%|     0  borrow           r0 r3                            ; 2:5-2:6
%|     1  call             r5..+1 k0 r6..+0 fb0             ; 3:9-3:10
%|     4  add              r1 r0 r5 fb1 #2                  ; 3:5-3:10
%|     6  display          r0 k0                            ; 4:1-4:2
%|     7  borrow           r6 r4                            ; 5:3-5:4
%|     8  call             r5..+0 k1 r6..+1 fb2             ; 5:1-5:5
%|    11  set_ans          r2! r5 #1                        ; 5:1-5:5
%|    13  load_const       r6 k0                            ; 6:6-6:14
%|    14  call             r5..+0 k2 r6..+1 fb3             ; 6:1-6:15
%|    17  set_ans          r2! r5 #1                        ; 6:1-6:15
%|    19  call             r5..+0 k3 r6..+0 fb4             ; 6:17-6:18
%|    22  set_ans          r2! r5 #1                        ; 6:17-6:18
%|    24  ret                                               ; 7:1-7:1
