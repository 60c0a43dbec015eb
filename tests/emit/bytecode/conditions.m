% A comparison of a condition is one instruction with the jump; other conditions are tested by value.
function r = conditions(a, b)
r = 0;
if a < b, r = 1; end
if a <= b, r = 2; end
if a > b, r = 3; elseif a >= b, r = 4; else, r = 5; end
if a == b, r = 6; end
if a ~= b, r = 7; end
if a, r = 8; end
if ~a, r = 9; end
end
%| function script  (regs 15, consts 0, sites 1)
%|     0  borrow           r2 r3                            ; 3:5-3:6
%|     1  jump_unless_lt   r0 r1 ->6                        ; 4:4-4:9
%|     3  borrow           r2 r4                            ; 4:15-4:16
%|     4  jump             ->6                              ; 4:1-4:21
%|     6  jump_unless_le   r0 r1 ->11                       ; 5:4-5:10
%|     8  borrow           r2 r5                            ; 5:16-5:17
%|     9  jump             ->11                             ; 5:1-5:22
%|    11  jump_unless_gt   r0 r1 ->16                       ; 6:4-6:9
%|    13  borrow           r2 r6                            ; 6:15-6:16
%|    14  jump             ->22                             ; 6:1-6:56
%|    16  jump_unless_ge   r0 r1 ->21                       ; 6:25-6:31
%|    18  borrow           r2 r7                            ; 6:37-6:38
%|    19  jump             ->22                             ; 6:1-6:56
%|    21  borrow           r2 r8                            ; 6:50-6:51
%|    22  jump_unless_eq   r0 r1 ->27                       ; 7:4-7:10
%|    24  borrow           r2 r9                            ; 7:16-7:17
%|    25  jump             ->27                             ; 7:1-7:22
%|    27  jump_unless_ne   r0 r1 ->32                       ; 8:4-8:10
%|    29  borrow           r2 r10                           ; 8:16-8:17
%|    30  jump             ->32                             ; 8:1-8:22
%|    32  jump_unless      r0 ->37 #0                       ; 9:4-9:5
%|    34  borrow           r2 r11                           ; 9:11-9:12
%|    35  jump             ->37                             ; 9:1-9:17
%|    37  not              r13 r0 fb0 #1                    ; 10:4-10:6
%|    39  jump_unless      r13 ->44 #0                      ; 10:4-10:6
%|    41  borrow           r2 r12                           ; 10:12-10:13
%|    42  jump             ->44                             ; 10:1-10:18
%|    44  ret                                               ; 11:4-11:4
