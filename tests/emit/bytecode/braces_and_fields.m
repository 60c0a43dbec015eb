% Contents of cells and fields, alone and in a chain.
function r = braces_and_fields(c, s, name)
r = c{1};
r = c{1, 2};
r = s.a;
r = s.(name);
r = s(2).a;
r = s.a.b{3}(4);
r = [c{:}];
end
%| function script  (regs 13, consts 0, sites 4)
%|     0  brace1           r3 r0 r4 #0                      ; 3:5-3:9
%|     2  borrow           r9 r4                            ; 4:7-4:8
%|     3  borrow           r10 r5                           ; 4:10-4:11
%|     4  brace            r3 r0 r9..+2 #0 #0               ; 4:5-4:12
%|     7  field            r3 r1 k0 fb0 #0                  ; 5:5-5:8
%|    10  dynamic_field    r3 r1 r2 #0                      ; 6:5-6:13
%|    12  index_field      r3 r1 r5 k0 #0                   ; 7:5-7:11
%|    14  field            r9 r1 k0 fb1 #1                  ; 8:5-8:8
%|    17  field            r10 r9 k1 fb2 #1                 ; 8:5-8:10
%|    20  brace1           r11 r10 r6 #1                    ; 8:5-8:13
%|    22  index1           r3 r11 r7 fb3 #0                 ; 8:5-8:16
%|    24  brace1           r9 r0 r8 #2                      ; 9:6-9:10
%|    26  matrix           r3 k0 r9..+1 #1                  ; 9:5-9:11
%|    28  ret                                               ; 10:4-10:4
