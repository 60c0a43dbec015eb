% A few numbers of a great many take little memory; all of them are too large.
%@ source: documentation page of the function
p = randperm(1e12, 5);
assert(isequal(size(p), [1 5]) && numel(unique(p)) == 5 && all(p >= 1 & p <= 1e12 & p == fix(p)))
assert(isempty(randperm(2^53 - 1, 0)))
randperm(1e12);
%@ error: MATLAB:array:SizeLimitExceeded "Requested 1x1000000000000 (7450.6GB)"
