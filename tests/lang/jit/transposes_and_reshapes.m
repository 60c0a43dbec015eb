% Vectors change their orientation in a loop.
%@ source: octave-cli 7.3
v = 1:6; s = 0;
for k = 1:2000
    v = v';
    s = s + size(v, 1) * v(3);
    w = reshape(v, 2, 3);
    s = s + w(2, 1) + w(end, end);
    v(mod(k, 6) + 1) = mod(k, 11);
end
fprintf('%d', s), fprintf(' %d', v), fprintf(' %d %d\n', size(v))
%| 54892 7 8 9 4 5 6 1 6
