% Time never runs backwards.
%@ source: documentation page of the function
t = tic; tic; e = toc; assert(e >= 0 && toc(t) >= 0)
