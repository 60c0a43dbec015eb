% In Octave's dialect a do loop tests behind its body, also when hot.
%@ source: octave-cli 7.3
%@ compat: octave
n = 0; s = 0;
do
  n++;
  if (mod (n, 3) == 0) continue; endif
  s += n;
  j = 0;
  do j += 2; if (j > 5) break; endif; until j >= 9
until n >= 3000
printf ("%d %d %d\n", n, s, j);
%| 3000 3000000 6
