% A handle of a nested function takes its parent's environment along, from however far within.
function h = nested_handles(a)
h = first();
    function h = first()
        h = deeper();
        function h = deeper()
            h = {@second, @deeper, @first};
        end
    end
    function second
        a = a + 1;
    end
end
%| function script  (regs 5, consts 0, sites 1)
%|     0  make_cell        r0 r0                            ; 2:1-13:4
%|     1  borrow           r3 r0                            ; 2:1-13:4
%|     2  make_env         r2 r2 r3..+1                     ; 2:1-13:4
%|     4  call             r1..+1 k0 r3..+0 fb0             ; 3:5-3:12
%|     7  ret                                               ; 13:4-13:4
%| function first  (regs 3, consts 0, sites 1)
%|     0  make_env         r1 r1 r2..+0                     ; 4:5-9:8
%|     2  call             r0..+1 k0 r2..+0 fb0             ; 5:13-5:21
%|     5  ret                                               ; 9:8-9:8
%| function second  (regs 6, consts 0, sites 1)
%|     0  env_cell         r0 r1 #0                         ; 10:5-12:8
%|     2  load_cell        r4 r0                            ; 11:13-11:14
%|     3  add              r3 r4 r2 fb0 #0                  ; 11:13-11:18
%|     5  store_cell       r0 r3                            ; 11:9-11:18
%|     6  ret                                               ; 12:8-12:8
%| function deeper  (regs 7, consts 0, sites 0)
%|     0  outer_env        r3 r1                            ; 7:18-7:25
%|     1  function_handle  r2 k2 r3                         ; 7:18-7:25
%|     3  function_handle  r3 k3 r1                         ; 7:27-7:34
%|     5  outer_env        r5 r1                            ; 7:36-7:42
%|     6  function_handle  r4 k1 r5                         ; 7:36-7:42
%|     8  cell             r0 k0 r2..+3 #0                  ; 7:17-7:43
%|    10  ret                                               ; 8:12-8:12
