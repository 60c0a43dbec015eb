t = tic; s = '';
for i = 1:20000, s = [s 'x']; end
for i = 1:20000, s(end + 1) = 'y'; end
e = toc(t); fprintf('%d\n%.6f\n', numel(s), e);
