% A row that grows by one element in each round.
%@ source: octave-cli 7.3
v = [];
for k = 1:5000, v(end + 1) = k * k; end
fprintf('%d %d %d %d\n', numel(v), v(5000), size(v, 1), sum(v))
w = zeros(0, 1);
for k = 1:1000, w(end + 1, 1) = k; end
disp(size(w))
%| 5000 25000000 1 41679167500
%|         1000           1
