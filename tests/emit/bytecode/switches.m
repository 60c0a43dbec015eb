% A `switch` checks its subject once, then case by case.
function r = switches(a)
switch a
    case 1
        r = 'one';
    case {2, 'two'}
        r = 'two';
    otherwise
        r = 'many';
end
end
%| function script  (regs 9, consts 4, sites 0)
%|     0  take             r4 r0!                           ; 3:8-3:9
%|     1  check_switch     r4                               ; 3:1-10:4
%|     2  jump_unless_case r4 r2 ->7                        ; 3:1-10:4
%|     4  load_const       r1 k0                            ; 5:13-5:18
%|     5  jump             ->17                             ; 3:1-10:4
%|     7  borrow           r6 r3                            ; 6:11-6:12
%|     8  load_const       r7 k1                            ; 6:14-6:19
%|     9  cell             r5 k0 r6..+2 #0                  ; 6:10-6:20
%|    11  jump_unless_case r4 r5 ->16                       ; 3:1-10:4
%|    13  load_const       r1 k2                            ; 7:13-7:18
%|    14  jump             ->17                             ; 3:1-10:4
%|    16  load_const       r1 k3                            ; 9:13-9:19
%|    17  ret                                               ; 11:4-11:4
