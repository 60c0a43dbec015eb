% One and two subscripts of a variable have their own instructions; more, lists and `:` the general one.
function r = index_reads(x, i, c)
r = x(i) + x(i, 2);
r = x(i, 2, 3);
r = x(c{:});
r = x(:, 1);
r = x(end, end - 1);
end
%| function script  (regs 12, consts 0, sites 6)
%|     0  index1           r8 r0 r1 fb0 #0                  ; 3:5-3:9
%|     2  index2           r9 r0 r1 r4 fb1                  ; 3:12-3:19
%|     4  add              r3 r8 r9 fb2 #3                  ; 3:5-3:19
%|     6  take             r8 r1!                           ; 4:7-4:8
%|     7  borrow           r9 r4                            ; 4:10-4:11
%|     8  borrow           r10 r5                           ; 4:13-4:14
%|     9  index            r3..+1 r0 r8..+3 #0              ; 4:5-4:15
%|    11  brace1           r8 r2 r6 #2                      ; 5:7-5:11
%|    13  index            r3..+1 r0 r8..+1 #1              ; 5:5-5:12
%|    15  index2           r3 r0 r6 r7 fb3                  ; 6:5-6:12
%|    17  end_of           r8 r0 #0 #2                      ; 7:7-7:10
%|    19  end_of           r10 r0 #1 #2                     ; 7:12-7:15
%|    21  sub              r9 r10 r7 fb4 #1                 ; 7:12-7:19
%|    23  index2           r3 r0 r8 r9 fb5                  ; 7:5-7:20
%|    25  ret                                               ; 8:4-8:4
