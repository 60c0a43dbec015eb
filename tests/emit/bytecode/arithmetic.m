% Every arithmetic operator has its instruction; temporaries may be overwritten, and constants lie in registers.
function r = arithmetic(a, b)
r = a + b - a .* b;
r = r * (a ./ b) / (b .\ a);
r = (a \ b) .^ 2 + a ^ r;
end
%| function script  (regs 7, consts 0, sites 11)
%|     0  add              r4 r0 r1 fb0 #0                  ; 3:5-3:10
%|     2  times            r5 r0 r1 fb1 #0                  ; 3:13-3:19
%|     4  sub              r2 r4 r5 fb2 #3                  ; 3:5-3:19
%|     6  rdivide          r4 r0 r1 fb3 #0                  ; 4:10-4:16
%|     8  mtimes           r4 r2 r4 fb4 #3                  ; 4:5-4:17
%|    10  ldivide          r5 r1 r0 fb5 #0                  ; 4:21-4:27
%|    12  mrdivide         r2 r4 r5 fb6 #3                  ; 4:5-4:28
%|    14  mldivide         r4 r0 r1 fb7 #2                  ; 5:6-5:11
%|    16  power            r4 r4 r3 fb8 #1                  ; 5:5-5:17
%|    18  mpower           r5 r0 r2 fb9 #3                  ; 5:20-5:25
%|    20  add              r2 r4 r5 fb10 #3                 ; 5:5-5:25
%|    22  ret                                               ; 6:4-6:4
