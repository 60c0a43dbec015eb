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
%|     1  jump_unless_lt   r0 r1 ->7 #0                     ; 4:4-4:9
%|     4  borrow           r2 r4                            ; 4:15-4:16
%|     5  jump             ->7                              ; 4:1-4:21
%|     7  jump_unless_le   r0 r1 ->13 #0                    ; 5:4-5:10
%|    10  borrow           r2 r5                            ; 5:16-5:17
%|    11  jump             ->13                             ; 5:1-5:22
%|    13  jump_unless_gt   r0 r1 ->19 #0                    ; 6:4-6:9
%|    16  borrow           r2 r6                            ; 6:15-6:16
%|    17  jump             ->26                             ; 6:1-6:56
%|    19  jump_unless_ge   r0 r1 ->25 #0                    ; 6:25-6:31
%|    22  borrow           r2 r7                            ; 6:37-6:38
%|    23  jump             ->26                             ; 6:1-6:56
%|    25  borrow           r2 r8                            ; 6:50-6:51
%|    26  jump_unless_eq   r0 r1 ->32 #0                    ; 7:4-7:10
%|    29  borrow           r2 r9                            ; 7:16-7:17
%|    30  jump             ->32                             ; 7:1-7:22
%|    32  jump_unless_ne   r0 r1 ->38 #0                    ; 8:4-8:10
%|    35  borrow           r2 r10                           ; 8:16-8:17
%|    36  jump             ->38                             ; 8:1-8:22
%|    38  jump_unless      r0 ->43 #0                       ; 9:4-9:5
%|    40  borrow           r2 r11                           ; 9:11-9:12
%|    41  jump             ->43                             ; 9:1-9:17
%|    43  not              r13 r0 fb0 #1                    ; 10:4-10:6
%|    45  jump_unless      r13 ->50 #0                      ; 10:4-10:6
%|    47  borrow           r2 r12                           ; 10:12-10:13
%|    48  jump             ->50                             ; 10:1-10:18
%|    50  ret                                               ; 11:4-11:4
