t = tic; x = [];
for i = 1:100000, x(end + 1) = i; end
c = {}; for i = 1:20000, c{end + 1} = i; end
s = struct('a', {}); for i = 1:5000, s(end + 1).a = i; end
e = toc(t); fprintf('%d\n%.6f\n', x(end) + numel(c) + numel(s), e);
