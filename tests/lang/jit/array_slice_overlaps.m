% A part of a row is assigned to another part that overlaps it.
%@ source: octave-cli 7.3
v = 1:20;
for k = 1:2000
    v(2:end) = v(1:end - 1);
    v(1) = mod(k, 17);
    if mod(k, 5) == 0, v(1:10) = v(10:-1:1); end
end
fprintf('%d ', v), fprintf('\n')
%| 1 2 3 4 5 7 8 9 10 11 2 3 4 5 6 14 15 16 0 1
