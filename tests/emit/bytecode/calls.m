% Calls of functions of the file, of builtins, of what is found later; with lists, as statement, and by a handle.
function r = calls(f, c)
r = local(1, 2) + sqrt(2) + later(3);
r = max(c{:}, 4);
r = f(5);
local;
local(6), f(7, 8, 9)
r = pkg.fn(10);
r = pkg.name;
end
function r = local(varargin)
r = numel(varargin);
end
%| function script  (regs 20, consts 0, sites 9)
%|     0  borrow           r16 r4                           ; 3:11-3:12
%|     1  borrow           r17 r5                           ; 3:14-3:15
%|     2  call             r15..+1 k0 r16..+2 fb0           ; 3:5-3:16
%|     5  borrow           r17 r5                           ; 3:24-3:25
%|     6  call             r16..+1 k1 r17..+1 fb1           ; 3:19-3:26
%|     9  add              r15 r15 r16 fb2 #3               ; 3:5-3:26
%|    11  borrow           r17 r6                           ; 3:35-3:36
%|    12  call             r16..+1 k2 r17..+1 fb3           ; 3:29-3:37
%|    15  add              r2 r15 r16 fb4 #3                ; 3:5-3:37
%|    17  brace1           r15 r1 r7 #2                     ; 4:9-4:13
%|    19  borrow           r16 r8                           ; 4:15-4:16
%|    20  call             r2..+1 k3 r15..+2 fb5            ; 4:5-4:17
%|    23  index1           r2 r0 r9 fb6 #0                  ; 5:5-5:9
%|    25  call             r15..+0 k4 r16..+0 fb7           ; 6:1-6:6
%|    28  set_ans          r3! r15 #0                       ; 6:1-6:6
%|    30  borrow           r16 r10                          ; 7:7-7:8
%|    31  call             r15..+0 k5 r16..+1 fb8           ; 7:1-7:9
%|    34  set_ans          r3! r15 #1                       ; 7:1-7:9
%|    36  borrow           r16 r11                          ; 7:13-7:14
%|    37  borrow           r17 r12                          ; 7:16-7:17
%|    38  borrow           r18 r13                          ; 7:19-7:20
%|    39  index            r15..+0 r0 r16..+3 #0            ; 7:11-7:21
%|    41  set_ans          r3! r15 #1                       ; 7:11-7:21
%|    43  borrow           r15 r14                          ; 8:12-8:14
%|    44  call_dotted      r2..+1 k6 r15..+1 #1             ; 8:5-8:15
%|    47  call_dotted      r2..+1 k7 r15..+0 #0             ; 9:5-9:13
%|    50  ret                                               ; 10:4-10:4
%| function local  (regs 4, consts 0, sites 1)
%|     0  take             r2 r0!                           ; 12:11-12:19
%|     1  call             r1..+1 k0 r2..+1 fb0             ; 12:5-12:20
%|     4  ret                                               ; 13:4-13:4
