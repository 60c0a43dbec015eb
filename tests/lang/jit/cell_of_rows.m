% Rows in a cell grow one by one: buckets.
%@ source: octave-cli 7.3
b = cell(1, 7);
for k = 1:2100
    i = mod(k * k, 7) + 1;
    b{i}(end + 1) = k;
end
for i = 1:7, fprintf('%d/%d ', numel(b{i}), sum(b{i})); end
fprintf('\n')
%| 300/316050 600/630000 600/630000 0/0 600/630000 0/0 0/0
