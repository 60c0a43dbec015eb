% A loop over an array goes by its columns.
function r = column_loops(a)
r = 0;
for c = a
    r = r + sum(c);
end
end
%| function script  (regs 12, consts 0, sites 2)
%|     0  borrow           r1 r3                            ; 3:5-3:6
%|     1  take             r9 r0!                           ; 4:9-4:10
%|     2  for_columns      r4..+5 r9 r2 ->13                ; 4:1-6:4
%|     5  take             r10 r2!                          ; 5:17-5:18
%|     6  call             r9..+1 k0 r10..+1 fb0            ; 5:13-5:19
%|     9  add              r1 r1 r9 fb1 #3                  ; 5:9-5:19
%|    11  for_columns_next r4! r2 ->5                       ; 4:1-6:4
%|    13  ret                                               ; 7:4-7:4
