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
%| function script  (regs 6, consts 4, sites 0)
%|     0  take             r3 r0!                           ; 3:8-3:9
%|     1  check_switch     r3                               ; 3:1-10:4
%|     2  jump_unless_case r3 r2 ->7                        ; 3:1-10:4
%|     4  load_const       r1 k0                            ; 5:13-5:18
%|     5  jump             ->14                             ; 3:1-10:4
%|     7  load_const       r4 k1                            ; 6:10-6:20
%|     8  jump_unless_case r3 r4 ->13                       ; 3:1-10:4
%|    10  load_const       r1 k2                            ; 7:13-7:18
%|    11  jump             ->14                             ; 3:1-10:4
%|    13  load_const       r1 k3                            ; 9:13-9:19
%|    14  ret                                               ; 11:4-11:4
