% A complex recurrence keeps each bit of both parts.
%@ source: octave-cli 7.3
z = 0; c = 0.25 + 0.5i; n = 0;
for k = 1:3000
    z = z * z + c;
    if abs(z) > 2, z = z / abs(z); n = n + 1; end
end
fprintf('%d %.12g %.12g\n', n, real(z), imag(z))
%| 0 -0.0078890823043 0.424104506544
