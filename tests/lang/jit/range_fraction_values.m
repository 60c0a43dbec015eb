% The values of a range with a fractional step are the same one by one and as an array.
%@ source: octave-cli 7.3
v = 0:0.1:300; d = 0; k = 0;
for x = 0:0.1:300
    k = k + 1;
    if x ~= v(k), d = d + 1; end
end
w = 7:-0.3:-500; j = 0;
for x = 7:-0.3:-500
    j = j + 1;
    if x ~= w(j), d = d + 1; end
end
fprintf('%d %d %d %.17g\n', k, j, d, x)
%| 3001 1691 0 -500
