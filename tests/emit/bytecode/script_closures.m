% A name that an anonymous function of a script uses may be a variable of the workspace by then.
f = @(x) x + q;
%| function script  (regs 4, consts 0, sites 0)
%|     0  clear            r1                               ; 2:5-2:15
%|     1  dynamic_variable r1 k0                            ; 2:5-2:15
%|     2  jump             ->6                              ; 2:5-2:15
%|     4  catch            r2                               ; 2:5-2:15
%|     5  clear            r1                               ; 2:5-2:15
%|     6  closure          r0 k1 r1..+1                     ; 2:5-2:15
%|     8  ret                                               ; 3:1-3:1
%|   try 1..2 -> 4
%| function anonymous  (regs 5, consts 0, sites 1)
%|     0  resolve          r3 r1                            ; 2:14-2:15
%|     1  add              r2 r0 r3 fb0 #1                  ; 2:10-2:15
%|     3  ret_value        r2                               ; 2:10-2:15
