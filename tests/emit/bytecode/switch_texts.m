% Cases that are texts, or lists of texts, are numbered, and one instruction finds the number.
function r = switch_texts(a)
switch a
    case 'one'
        r = 1;
    case {'two', "2"}
        r = 2;
    otherwise
        r = 3;
end
end
%| function script  (regs 8, consts 0, sites 0)
%|     0  take             r5 r0!                           ; 3:8-3:9
%|     1  find_case        r6 r5 k0                         ; 3:1-10:4
%|     3  jump_unless_eq   r6 r2 ->9 #0                     ; 3:1-10:4
%|     6  borrow           r1 r2                            ; 5:13-5:14
%|     7  jump             ->16                             ; 3:1-10:4
%|     9  jump_unless_eq   r6 r3 ->15 #0                    ; 3:1-10:4
%|    12  borrow           r1 r3                            ; 7:13-7:14
%|    13  jump             ->16                             ; 3:1-10:4
%|    15  borrow           r1 r4                            ; 9:13-9:14
%|    16  ret                                               ; 11:4-11:4
