% Random numbers after a seed are the same in a hot loop and as an array.
%@ source: documentation page of rng
rng(42); v = rand(1, 2000); rng(42); d = 0; s = 0;
for k = 1:2000
    x = rand();
    if x ~= v(k), d = d + 1; end
    s = s + (x < 0.5);
end
fprintf('%d %d\n', d, s > 900 && s < 1100)
rng(7); w = randi(10, 1, 1000); rng(7); d = 0;
for k = 1:1000, if randi(10) ~= w(k), d = d + 1; end, end
disp(d)
%| 0 1
%|      0
