% Elementwise and short-circuit operators agree on scalars.
%@ source: octave-cli 7.3
n = [0 0 0 0 0];
for k = 0:2999
    a = mod(k, 2) == 0; b = mod(k, 3) == 0;
    n(1) = n(1) + (a & b); n(2) = n(2) + (a | b); n(3) = n(3) + xor(a, b);
    n(4) = n(4) + (a && ~b); n(5) = n(5) + (~a || b);
end
disp(n)
%|          500        2000        1500        1000        2000
