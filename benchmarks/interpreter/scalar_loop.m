t = tic; s = 0;
for i = 1:2000000, s = s + i * 2; end
e = toc(t); fprintf('%.0f\n%.6f\n', s, e);
