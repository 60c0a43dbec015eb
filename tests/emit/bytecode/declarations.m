% Global and persistent variables lie in cells that are bound where they are declared.
function r = declarations(a)
global g
persistent p
if isempty(p), p = 0; end
p = p + a;
g = p;
r = g;
end
%| function script  (regs 8, consts 0, sites 2)
%|     0  make_cell        r2 r2                            ; 2:1-9:4
%|     1  make_cell        r3 r3                            ; 2:1-9:4
%|     2  bind_global      r2 k0                            ; 3:8-3:9
%|     3  bind_persistent  r3 #0                            ; 4:12-4:13
%|     4  load_cell        r6 r3                            ; 5:12-5:13
%|     5  call             r5..+1 k0 r6..+1 fb0             ; 5:4-5:14
%|     8  jump_unless      r5 ->14 #0                       ; 5:4-5:14
%|    10  borrow           r5 r4                            ; 5:20-5:21
%|    11  store_cell       r3 r5                            ; 5:16-5:21
%|    12  jump             ->14                             ; 5:1-5:26
%|    14  load_cell        r6 r3                            ; 6:5-6:6
%|    15  add              r5 r6 r0 fb1 #2                  ; 6:5-6:10
%|    17  store_cell       r3 r5                            ; 6:1-6:10
%|    18  load_cell        r6 r3                            ; 7:5-7:6
%|    19  copy             r5 r6                            ; 7:5-7:6
%|    20  store_cell       r2 r5                            ; 7:1-7:6
%|    21  load_cell        r5 r2                            ; 8:5-8:6
%|    22  copy             r1 r5                            ; 8:5-8:6
%|    23  ret                                               ; 9:4-9:4
