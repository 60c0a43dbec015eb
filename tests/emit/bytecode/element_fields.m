% A field of one element is written by an instruction of its own.
function s = element_fields(s)
s(2).f = 1;
s(end + 1).f = s;
end
%| function script  (regs 7, consts 0, sites 3)
%|     0  copy             r3 r1                            ; 3:1-3:7
%|     1  store_index_field r0! r2 k0 r3 fb0                ; 3:1-3:7
%|     3  copy             r3 r0                            ; 4:1-4:13
%|     4  end_of           r5 r0 #0 #1                      ; 4:3-4:6
%|     6  add              r4 r5 r1 fb1 #1                  ; 4:3-4:10
%|     8  store_index_field r0! r4 k0 r3 fb2                ; 4:1-4:13
%|    10  ret                                               ; 5:4-5:4
