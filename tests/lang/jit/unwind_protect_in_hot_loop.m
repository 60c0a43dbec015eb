% A cleanup block runs in each round, on each way out.
%@ source: octave-cli 7.3
%@ compat: octave
n = 0; m = 0;
for k = 1:1500
  unwind_protect
    if (mod (k, 5) == 0) continue; endif
    if (k == 1400) break; endif
    n++;
  unwind_protect_cleanup
    m++;
  end_unwind_protect
endfor
printf ("%d %d %d\n", n, m, k);
%| 1200 1500 1500
