% end within subscripts, of the dimension it stands in.
%@ source: octave-cli 7.3
v = 1:50; A = reshape(1:12, 3, 4); s = 0;
for k = 1:3000
    v(end) = v(end - 1) + mod(k, 5);
    v(end - mod(k, 49)) = k;
    s = s + v(end) + A(end, 1) + A(1, end) + A(end) + v(ceil(end / 2)) + A(min(k, end));
end
fprintf('%d %d\n', s, v(25))
%| 8977116 2965
