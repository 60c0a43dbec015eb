% Insertion sort with a while loop over subscripts.
%@ source: octave-cli 7.3
v = mod((1:150) * 7919, 1009);
for i = 2:numel(v)
    x = v(i); j = i - 1;
    while j > 0 && v(j) > x
        v(j + 1) = v(j); j = j - 1;
    end
    v(j + 1) = x;
end
fprintf('%d %d %d %d\n', issorted(v), v(1), v(75), v(150))
%| 1 13 509 1005
