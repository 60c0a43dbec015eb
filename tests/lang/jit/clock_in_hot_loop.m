% tic and toc in a loop give times that don't go back.
%@ source: documentation page of tic
t = tic; last = 0; n = 0;
for k = 1:1000
    e = toc(t);
    if e < last, n = n + 1; end
    last = e;
end
fprintf('%d %d\n', n, last < 100)
%| 0 1
