% Logical subscripts select and assign.
%@ source: octave-cli 7.3
v = 1:40; s = 0;
for k = 1:1500
    m = mod(v, 3) == mod(k, 3);
    s = s + sum(v(m));
    v(m) = v(m) + 1;
    v(v > 100) = 0;
end
fprintf('%d %d\n', s, sum(v))
%| 2980016 2641
