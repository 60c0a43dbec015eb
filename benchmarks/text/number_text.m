% Numbers to text.
n = 0;
t = tic;
for k = 1:5000, s = num2str(k / 7); n = n + numel(s); end
e = toc(t); fprintf('%.0f\n%.6f\n', n, e);
