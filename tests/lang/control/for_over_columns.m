% A loop runs over the columns of its value.
%@ source: language.md 5.3
s = 0; n = 0;
for c = [1 2 3; 4 5 6], assert(isequal(size(c), [2 1])), s = s + c(1) * c(2); n = n + 1; end
assert(n == 3 && s == 4 + 10 + 18)
n = 0;
for c = (1:4)', n = n + 1; end
assert(n == 1 && isequal(c, (1:4)'))
n = 0;
for c = ones(2, 3, 4), n = n + 1; assert(isequal(size(c), [2 1])), end
assert(n == 12)
