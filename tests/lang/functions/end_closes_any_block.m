% The word end closes every kind of block, functions with it or without.
%@ source: language.md 1.22, 5.12
n = 0;
for k = 1:2, while n < k, n = n + 1; end, end
switch n, case 2, try, if true, n = outer(n); end, catch, end, end
assert(n == 12)
function y = outer(x)
y = inner(x);
    function y = inner(x)
        y = x + 10;
    end
end
