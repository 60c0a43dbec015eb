% `x = [x, …]` and `x(end+1) = …` grow the variable in place.
function x = appending(a)
x = [];
for k = 1:a
    x = [x, k];
    x(end + 1) = k;
end
end
%| function script  (regs 12, consts 0, sites 2)
%|     0  matrix           r1 k0 r4..+0 #0                  ; 3:5-3:7
%|     2  for_range        r4..+5 r3 r3 r0 r2 ->16          ; 4:1-7:4
%|     5  borrow           r9 r2                            ; 5:9-5:15
%|     6  append           r1! r9..+1 #0                    ; 5:9-5:15
%|     8  end_of           r10 r1 #0 #1                     ; 6:7-6:10
%|    10  add              r9 r10 r3 fb0 #1                 ; 6:7-6:14
%|    12  store1           r1! r9 r2 fb1 #3                 ; 6:5-6:15
%|    14  for_range_next   r4! r2 ->5                       ; 4:1-7:4
%|    16  ret                                               ; 8:4-8:4
