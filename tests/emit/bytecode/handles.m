% Handles of functions by name, of functions of the file, and anonymous ones with copies of what they use.
function r = handles(a)
f = @sin;
g = @local;
h = @(x) x + a;
r = {f, g, h, @(x) local(x), @() a(1), @(varargin) varargin{:}, @(x) x};
end
function r = local(x)
r = x;
end
%| function script  (regs 13, consts 0, sites 0)
%|     0  handle           r2 k0                            ; 3:5-3:9
%|     1  clear            r5                               ; 4:5-4:11
%|     2  function_handle  r3 k1 r5                         ; 4:5-4:11
%|     4  clear            r5                               ; 5:5-5:15
%|     5  jump_undefined   r0 ->8                           ; 5:5-5:15
%|     7  copy             r5 r0                            ; 5:5-5:15
%|     8  closure          r4 k2 r5..+1                     ; 5:5-5:15
%|    10  take             r5 r2!                           ; 6:6-6:7
%|    11  take             r6 r3!                           ; 6:9-6:10
%|    12  take             r7 r4!                           ; 6:12-6:13
%|    13  closure          r8 k3 r9..+0                     ; 6:15-6:28
%|    15  clear            r10                              ; 6:30-6:38
%|    16  jump_undefined   r0 ->19                          ; 6:30-6:38
%|    18  copy             r10 r0                           ; 6:30-6:38
%|    19  closure          r9 k4 r10..+1                    ; 6:30-6:38
%|    21  closure          r10 k5 r11..+0                   ; 6:40-6:63
%|    23  closure          r11 k6 r12..+0                   ; 6:65-6:71
%|    25  cell             r1 k0 r5..+7 #0                  ; 6:5-6:72
%|    27  ret                                               ; 7:4-7:4
%| function local  (regs 3, consts 0, sites 0)
%|     0  take             r1 r0!                           ; 9:5-9:6
%|     1  ret                                               ; 10:4-10:4
%| function anonymous  (regs 5, consts 0, sites 1)
%|     0  resolve          r3 r1                            ; 5:14-5:15
%|     1  add              r2 r0 r3 fb0 #1                  ; 5:10-5:15
%|     3  ret_value        r2                               ; 5:10-5:15
%| function anonymous  (regs 4, consts 0, sites 1)
%|     0  take             r2 r0!                           ; 6:26-6:27
%|     1  tail_call        k0 r2..+1 r1 fb0                 ; 6:20-6:28
%|     3  ret_value        r1                               ; 6:20-6:28
%| function anonymous  (regs 6, consts 0, sites 0)
%|     0  resolve          r3 r0                            ; 6:34-6:35
%|     1  borrow           r4 r1                            ; 6:36-6:37
%|     2  tail_index       r3 r4..+1 r2 #0                  ; 6:34-6:38
%|     4  ret_value        r2                               ; 6:34-6:38
%| function anonymous  (regs 4, consts 0, sites 0)
%|     0  brace1           r2 r0 r1 #2                      ; 6:52-6:63
%|     2  ret_value        r2                               ; 6:52-6:63
%| function anonymous  (regs 3, consts 0, sites 0)
%|     0  take             r1 r0!                           ; 6:70-6:71
%|     1  ret_value        r1                               ; 6:70-6:71
