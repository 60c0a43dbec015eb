% Format a few numbers.
n = 0;
t = tic;
for k = 1:20000, s = sprintf('%d: %8.3f %s', k, k / 7, 'text'); n = n + numel(s); end
e = toc(t); fprintf('%.0f\n%.6f\n', n, e);
