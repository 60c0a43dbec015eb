% Variables shared with nested functions lie in cells of an environment; a nested function of one reaches further out.
function r = nested_functions(a)
total = 0;
add(a);
h = @add;
r = total;
    function add(x)
        total = total + x;
        inner;
        function inner
            total = total * a;
        end
    end
end
%| function script  (regs 10, consts 0, sites 1)
%|     0  make_cell        r0 r0                            ; 2:1-14:4
%|     1  make_cell        r2 r2                            ; 2:1-14:4
%|     2  borrow           r7 r0                            ; 2:1-14:4
%|     3  borrow           r8 r2                            ; 2:1-14:4
%|     4  make_env         r5 r5 r7..+2                     ; 2:1-14:4
%|     6  borrow           r7 r6                            ; 3:9-3:10
%|     7  store_cell       r2 r7                            ; 3:1-3:10
%|     8  load_cell        r8 r0                            ; 4:5-4:6
%|     9  call             r7..+0 k0 r8..+1 fb0             ; 4:1-4:7
%|    12  set_ans          r4! r7 #0                        ; 4:1-4:7
%|    14  function_handle  r3 k1 r5                         ; 5:5-5:9
%|    16  load_cell        r7 r2                            ; 6:5-6:10
%|    17  copy             r1 r7                            ; 6:5-6:10
%|    18  ret                                               ; 14:4-14:4
%| function add  (regs 8, consts 0, sites 2)
%|     0  env_cell         r1 r4 #1                         ; 7:5-13:8
%|     2  env_cell         r2 r4 #0                         ; 7:5-13:8
%|     4  borrow           r5 r1                            ; 7:5-13:8
%|     5  borrow           r6 r2                            ; 7:5-13:8
%|     6  make_env         r4 r4 r5..+2                     ; 7:5-13:8
%|     8  load_cell        r6 r1                            ; 8:17-8:22
%|     9  add              r5 r6 r0 fb0 #2                  ; 8:17-8:26
%|    11  store_cell       r1 r5                            ; 8:9-8:26
%|    12  call             r5..+0 k0 r6..+0 fb1             ; 9:9-9:14
%|    15  set_ans          r3! r5 #0                        ; 9:9-9:14
%|    17  ret                                               ; 13:8-13:8
%| function inner  (regs 7, consts 0, sites 1)
%|     0  env_cell         r0 r2 #0                         ; 10:9-12:12
%|     2  env_cell         r1 r2 #1                         ; 10:9-12:12
%|     4  load_cell        r4 r0                            ; 11:21-11:26
%|     5  load_cell        r5 r1                            ; 11:29-11:30
%|     6  mtimes           r3 r4 r5 fb0 #0                  ; 11:21-11:30
%|     8  store_cell       r0 r3                            ; 11:13-11:30
%|     9  ret                                               ; 12:12-12:12
