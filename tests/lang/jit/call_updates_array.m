% x = f(x) changes an array in place, but no copy of it.
%@ source: octave-cli 7.3
v = zeros(1, 50); w = v; n = 0;
for k = 1:3000
    v = put(v, mod(k, 50) + 1, k);
    if mod(k, 1000) == 0, w = v; end
    n = n + (w(1) == v(1));
end
fprintf('%d %d %d\n', sum(v), sum(w), n)
%| 4501500 4501500 150
function v = put(v, i, x)
    v(i) = v(i) + x;
end
