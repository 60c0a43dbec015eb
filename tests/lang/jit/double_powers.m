% Powers with whole, negative and fractional exponents.
%@ source: octave-cli 7.3
s = 0; t = 0; u = 0;
for k = 1:3000
    x = k / 1000;
    s = s + x ^ 2 - x ^ 3;
    t = t + x ^ -1;
    u = u + x ^ 0.5;
end
fprintf('%.17g %.17g %.15g\n', s, t, u)
%| -11259.001749999983 8583.7498899591628 3464.96109065815
