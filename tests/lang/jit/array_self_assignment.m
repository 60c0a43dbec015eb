% An element is computed from the array's own elements, which it overwrites.
%@ source: octave-cli 7.3
v = [1 2 3 4 5];
for k = 1:3000
    v(mod(k, 5) + 1) = v(mod(v(1), 5) + 1) + mod(k, 3);
    v = v([2:end 1]);
    if v(1) > 1e6, v = [1 2 3 4 5]; end
end
disp(v)
%|         1003        1002        1001         999        1000
