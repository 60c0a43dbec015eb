% Arrays that are in cells and structs aren't changed through the variable they came from.
%@ source: octave-cli 7.3
v = 1:5; c = {v, v}; t.x = v; n = 0;
for k = 1:2000
    v(mod(k, 5) + 1) = k;
    if mod(k, 100) == 0, c{1} = v; t.x(2) = -k; end
    w = c{1};
    w(1) = 0;
    n = n + c{1}(1);
end
fprintf('%d ', c{1}, c{2}, t.x), fprintf('%d\n', n)
%| 2000 1996 1997 1998 1999 1 2 3 4 5 1 -2000 3 4 5 1902099
