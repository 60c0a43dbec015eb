% Elements of a complex array are read and written; a real array becomes complex by a store.
%@ source: octave-cli 7.3
v = zeros(1, 10); t = 0;
for k = 1:2000
    i = mod(k, 10) + 1;
    if k == 1500, v(i) = v(i) + 1i; else, v(i) = v(i) + 1; end
    t = t + v(i);
end
fprintf('%d %g %g %g %g\n', isreal(v), real(t), imag(t), real(sum(v)), imag(sum(v)))
%| 0 200949 51 1999 1
