% Declared arguments are checked on entry, defaults come before, name-value arguments are collected into a struct.
function r = argument_blocks(a, b, options)
arguments
    a (1,:) double {mustBePositive}
    b = a + 1
    options.Tol (1,1) double = 0.1
end
r = options.Tol + b;
end
%| function script  (regs 8, consts 0, sites 5)
%|     0  check_argument   r0! k0                           ; 2:1-9:4
%|     1  borrow           r6 r0                            ; 4:21-4:35
%|     2  call             r6..+0 k0 r6..+1 fb0             ; 4:21-4:35
%|     5  jump_undefined   r1 ->9                           ; 2:1-9:4
%|     7  jump             ->11                             ; 2:1-9:4
%|     9  add              r1 r0 r4 fb1 #0                  ; 5:9-5:14
%|    11  check_argument   r1! k1                           ; 2:1-9:4
%|    12  name_values      r2! k2                           ; 2:1-9:4
%|    13  peek             r6 r2 k0 r6..+0                  ; 2:1-9:4
%|    15  jump_undefined   r6 ->19                          ; 2:1-9:4
%|    17  jump             ->20                             ; 2:1-9:4
%|    19  borrow           r6 r5                            ; 6:32-6:35
%|    20  jump_undefined   r6 ->25                          ; 2:1-9:4
%|    22  check_argument   r6! k3                           ; 2:1-9:4
%|    23  store_field      r2! k0 r6 fb2                    ; 2:1-9:4
%|    25  field            r6 r2 k0 fb3 #1                  ; 8:5-8:16
%|    28  add              r3 r6 r1 fb4 #2                  ; 8:5-8:20
%|    30  ret                                               ; 9:4-9:4
