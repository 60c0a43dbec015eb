% Guarded code continues at `catch`, with or without the error.
function r = errors_caught(a)
try
    r = a(1);
catch e
    r = e;
end
try
    r = a(2);
catch
end
end
%| function script  (regs 7, consts 0, sites 2)
%|     0  index1           r1 r0 r3 fb0 #0                  ; 4:9-4:13
%|     2  jump             ->7                              ; 3:1-7:4
%|     4  catch            r5                               ; 3:1-7:4
%|     5  take             r2 r5!                           ; 3:1-7:4
%|     6  take             r1 r2!                           ; 6:9-6:10
%|     7  index1           r1 r0 r4 fb1 #0                  ; 9:9-9:13
%|     9  jump             ->12                             ; 8:1-11:4
%|    11  catch            r5                               ; 8:1-11:4
%|    12  ret                                               ; 12:4-12:4
%|   try 0..2 -> 4
%|   try 7..9 -> 11
