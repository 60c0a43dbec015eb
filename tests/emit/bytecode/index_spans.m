% A range as the only subscript is made only where the elements don't simply lie in a row.
function r = index_spans(x, i)
r = x(i:end);
r = r(1:2:i);
end
%| function script  (regs 8, consts 0, sites 2)
%|     0  end_of           r5 r0 #0 #1                      ; 3:9-3:12
%|     2  index_span       r2! r0 r1 r5 ->8                 ; 3:5-3:13
%|     5  range            r6 r1 r5                         ; 3:7-3:12
%|     6  index1           r2 r0 r6 fb0 #2                  ; 3:5-3:13
%|     8  range_step       r5 r3 r4 r1                      ; 4:7-4:12
%|    10  index1           r2 r2 r5 fb1 #2                  ; 4:5-4:13
%|    12  ret                                               ; 5:4-5:4
