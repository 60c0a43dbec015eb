% Octave's increments and compound assignments in a hot loop.
%@ source: octave-cli 7.3
%@ compat: octave
x = 0; y = 1; v = zeros (1, 3); z = int8 (0);
for k = 1:3000
  x++; y *= 1.001; v(2) += k; v(3) -= 1; z += 3; x -= !mod (k, 5);
  if (k != 7 && !(k == 9)) x += 2; endif
endfor
printf ("%d %.15g %d %d %d\n", x, y, v(2), v(3), z);
%| 8396 20.0554512431431 4501500 -3000 127
