% A script that calls functions of several families once.
x = sort([3 1 2]); s = sprintf('%d', x); c = strsplit('a,b', ','); m = eye(3) \ ones(3, 1);
fprintf('%d\n', numel(s) + numel(c) + sum(m) + std(x) + max(cellfun(@numel, c)));
